import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { InheritanceWords } from "../../dialects/inheritance-words.js";
import { pattern } from "../../dialects/pattern.js";
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

/**
 * Reads the sentences and tables that relate the page's own type to others.
 *
 *     A desk lamp. Inherits from [lamp](lamp.md).
 *                                 ^^^^
 *     The following types are derived from it: [torch](torch.md), [lantern](lantern.md).
 *                                               ^^^^^              ^^^^^^^
 */
export const readInheritance = (sections: readonly Section[], words: RelationWords): Reading<Inheritance> => {
  const own = sectionsOf(sections, "head", "remarks", "properties", "representation")
    .flatMap(paragraphsOf)
    .filter(({ within }) => within !== "list")
    .map(({ prose }) => prose);
  const derived = sectionsOf(sections, "derivedTypes");
  const { value: listed, ...trace } = joinReadings(
    derived.flatMap(tablesOf).map((table) => readDerivedTable(table, words.types)),
  );
  const baseTypes = unique(own.flatMap((prose) => baseTypesIn(prose, words)));
  const linked = derived.flatMap(paragraphsOf).flatMap(({ prose }) => linksIn(prose, words.types));
  const derivedTypes = unique([...own.flatMap((prose) => derivedTypesIn(prose, words)), ...linked, ...listed]);
  return { value: { baseTypes, derivedTypes }, ...trace };
};

const paragraphsOf = ({ blocks }: Section): readonly Paragraph[] =>
  blocks.filter((block) => block.kind === "paragraph");

const tablesOf = ({ blocks }: Section): readonly Table[] => blocks.filter((block) => block.kind === "table");

const readDerivedTable = (table: Table, words: TypeWords): Reading<readonly TypeText[]> =>
  readRows(table, ({ cells: [first] }) => (first === undefined ? undefined : linksIn(first, words)[0]));

/** The link or mark behind the phrase names the type, or else the next word where it looks like a name. */
const baseTypesIn = ({ spans, origin }: Prose, { inheritance, types }: RelationWords): readonly TypeText[] => {
  const { inheritsFrom, inheritedBy } = patternsOf(inheritance);
  for (const [index, { kind, text }] of spans.entries()) {
    const found = kind === "text" ? inheritsFrom.exec(text) : null;
    if (found === null || inheritedBy.test(text)) continue;
    const next = spans[index + 1];
    const isNext =
      next !== undefined && next.kind !== "break" && /^[\w\s]{0,40}$/.test(text.slice(found.index + found[0].length));
    if (isNext) return [typeOfSpan(next, origin, types)];
    const [, name = ""] = found;
    return /[A-Z.]/.test(name) ? [typeOfSpan({ text: name }, origin, types)] : [];
  }
  return [];
};

/** The links behind the colon of a sentence that speaks of the types below. */
const derivedTypesIn = ({ text, spans, origin }: Prose, { inheritance, types }: RelationWords): readonly TypeText[] => {
  if (!patternsOf(inheritance).inheritedBy.test(text)) return [];
  const colon = spans.findIndex((span) => span.kind === "text" && span.text.includes(":"));
  return colon < 0 ? [] : linksIn({ text, spans: spans.slice(colon), origin }, types);
};

const patternsOf = compileOnce(({ inheritsFrom, inheritedBy }: InheritanceWords) => ({
  inheritsFrom: pattern`${inheritsFrom}(?:\s+([\w.]*\w))?`,
  inheritedBy: pattern`${inheritedBy}`,
}));

/** What of a dialect the sentences are read with. */
type RelationWords = Pick<Dialect, "inheritance" | "types">;

const linksIn = ({ spans, origin }: Prose, words: TypeWords): readonly TypeText[] =>
  spans.filter(({ kind }) => kind === "link").map((link) => typeOfSpan(link, origin, words));

const unique = (types: readonly TypeText[]): readonly TypeText[] => {
  const byName = new Map(types.filter(({ name }) => name !== "").map((type) => [type.name, type]));
  return [...byName.values()];
};
