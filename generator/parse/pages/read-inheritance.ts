import type { TypeWords } from "../../dialects/type-words.js";
import type { Prose, TypeText } from "../../model/prose.js";
import type { Paragraph, Table } from "../blocks/block.js";
import { joinReadings, type Reading } from "../reading.js";
import { readRows } from "../rows/read-rows.js";
import { type Section, sectionsOf } from "../sections/section.js";
import { typeOfSpan } from "../text/type-text.js";

/** The types that a page's prose names as above and below its own. */
export interface Inheritance {
  readonly baseTypes: readonly TypeText[];
  readonly derivedTypes: readonly TypeText[];
}

/** Reads "Inherits from [x]" and "is a subtype of [x]", and the other way round "The following types are derived from x". */
export const readInheritance = (sections: readonly Section[], words: TypeWords): Reading<Inheritance> => {
  const own = sectionsOf(sections, "head", "remarks", "properties", "representation")
    .flatMap(paragraphsOf)
    .filter(({ within }) => within !== "list")
    .map(({ prose }) => prose);
  const derived = sectionsOf(sections, "derivedTypes");
  const { value: listed, ...trace } = joinReadings(
    derived.flatMap(tablesOf).map((table) => readDerivedTable(table, words)),
  );
  const baseTypes = unique(own.flatMap((prose) => baseTypesIn(prose, words)));
  const linked = derived.flatMap(paragraphsOf).flatMap(({ prose }) => linksIn(prose, words));
  const derivedTypes = unique([...own.flatMap((prose) => derivedTypesIn(prose, words)), ...linked, ...listed]);
  return { value: { baseTypes, derivedTypes }, ...trace };
};

const paragraphsOf = ({ blocks }: Section): readonly Paragraph[] =>
  blocks.filter((block) => block.kind === "paragraph");

const tablesOf = ({ blocks }: Section): readonly Table[] => blocks.filter((block) => block.kind === "table");

const readDerivedTable = (table: Table, words: TypeWords): Reading<readonly TypeText[]> =>
  readRows(table, ({ cells: [first] }) => (first === undefined ? undefined : linksIn(first, words)[0]));

/** "Inherits from [x]": the link or mark behind the phrase names the type, or else the next word where it looks like a name. */
const baseTypesIn = ({ spans, origin }: Prose, words: TypeWords): readonly TypeText[] => {
  for (const [index, { kind, text }] of spans.entries()) {
    const found = kind === "text" ? phrase.exec(text) : null;
    if (found === null || isReversed(text)) continue;
    const next = spans[index + 1];
    const isNext =
      next !== undefined && next.kind !== "break" && /^[\w\s]{0,40}$/.test(text.slice(found.index + found[0].length));
    if (isNext) return [typeOfSpan(next, origin, words)];
    const [, name = ""] = found;
    return /[A-Z.]/.test(name) ? [typeOfSpan({ text: name }, origin, words)] : [];
  }
  return [];
};

const phrase =
  /\b(?:(?:inherits|inheriting|inherited|derives|derived|deriving) from|(?:is )?a (?:sub-?type|subclass) of|extends(?: from)?)(?: (?:the|an?))?(?: base)?(?: (?:type|resource|class|entity))?(?:\s+([\w.]*\w))?/i;

/** "The following types are derived from this one" speaks of the types below. */
const isReversed = (text: string): boolean =>
  /\b(?:all|types|resources|objects|entities|that|values)\b[^.]*\b(?:derived|inherited) from/i.test(text);

/** "The following types are derived from x: [a], [b]": the links behind the colon. */
const derivedTypesIn = ({ text, spans, origin }: Prose, words: TypeWords): readonly TypeText[] => {
  if (!isReversed(text)) return [];
  const colon = spans.findIndex((span) => span.kind === "text" && span.text.includes(":"));
  return colon < 0 ? [] : linksIn({ text, spans: spans.slice(colon), origin }, words);
};

const linksIn = ({ spans, origin }: Prose, words: TypeWords): readonly TypeText[] =>
  spans.filter(({ kind }) => kind === "link").map((link) => typeOfSpan(link, origin, words));

const unique = (types: readonly TypeText[]): readonly TypeText[] => {
  const byName = new Map(types.filter(({ name }) => name !== "").map((type) => [type.name, type]));
  return [...byName.values()];
};
