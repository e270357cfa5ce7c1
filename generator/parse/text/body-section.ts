import type { BodyWords } from "../../dialects/body-words.js";
import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import { pattern } from "../../dialects/pattern.js";
import type { BodySection } from "../../model/page.js";
import type { Prose, TypeText } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";
import { bodyMember } from "./body-member.js";
import { requiredNames } from "./required-names.js";
import { statusesIn } from "./statuses-in.js";
import { typesIn } from "./types-in.js";

/**
 * What the prose of a Request body or Response section says of the body.
 *
 *     If successful, this method returns a `204 No Content` response code. It does not return anything.
 *                                           ^^^                               ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readBodySection = (
  paragraphs: readonly Prose[],
  origin: Origin,
  { bodies, types, marks }: Pick<Dialect, "bodies" | "marks" | "types">,
): BodySection => ({
  paragraphs,
  ...memberOf(paragraphs, { bodies, marks }),
  types: uniqueTypes(paragraphs.flatMap((prose) => typesIn(prose, { bodies, types }))),
  statuses: [...new Set(paragraphs.flatMap(({ text }) => statusesIn(text, bodies)))],
  requiredNames: [...new Set(paragraphs.flatMap((prose) => requiredNames(prose, { bodies, marks, types })))],
  requiresRows: paragraphs.some(({ text }) => demandOfRows(bodies).test(text)),
  isEmpty: paragraphs.some(({ text }) => emptyBody(bodies).test(text)),
  origin,
});

const emptyBody = compileOnce(
  ({ empty, emptyOften, emptyUnless }: BodyWords) => pattern`${empty}|${emptyOften}(?! ${emptyUnless})`,
);

const memberOf = (
  paragraphs: readonly Prose[],
  words: Pick<Dialect, "bodies" | "marks">,
): Pick<BodySection, "member"> => {
  const [member] = paragraphs.flatMap((prose) => bodyMember(prose, words) ?? []);
  return member === undefined ? {} : { member };
};

const demandOfRows = compileOnce(({ requiresRows }: BodyWords) => pattern`${requiresRows}`);

const uniqueTypes = (types: readonly TypeText[]): readonly TypeText[] => {
  const seen = new Map<string, TypeText>();
  for (const type of types) {
    const key = `${type.name.toLowerCase()} ${type.isCollection}`;
    if (type.name !== "" && !seen.has(key)) seen.set(key, type);
  }
  return [...seen.values()];
};
