import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { InheritanceWords } from "../../dialects/inheritance-words.js";
import { pattern } from "../../dialects/pattern.js";
import type { Prose, TypeText } from "../../model/prose.js";
import { typeOfSpan } from "./type-text.js";

/**
 * The type that a text says its subject is inherited from.
 *
 *     | id | String | The number of the lamp. Inherited from [thing](thing.md). |
 *                                                             ^^^^^
 */
export const inheritedFrom = (
  { text, spans, origin }: Prose,
  { inheritance, types }: Pick<Dialect, "inheritance" | "types">,
): TypeText | undefined => {
  const { phrase, phraseAtEnd } = patternsOf(inheritance);
  const found = phrase.exec(text);
  if (found === null) return undefined;
  const before = spans.findIndex((span) => phraseAtEnd.test(span.text));
  const after = before < 0 ? undefined : spans[before + 1];
  if (after?.kind === "link") return typeOfSpan(after, origin, types);
  const name = after === undefined || after.kind === "break" ? found[1] : after.text;
  return name === undefined ? undefined : typeOfSpan({ text: name }, origin, types);
};

const patternsOf = compileOnce(({ inheritedFrom: phrases }: InheritanceWords) => ({
  // A bare word that others follow is one of the sentence: "it is inherited from an ancestor".
  phrase: pattern`${phrases}\s+\[?(?:([\w.]*\w)(?=\s*(?:[.,;:)\]|]|$)))?`,
  phraseAtEnd: pattern`${phrases}\s+$`,
}));
