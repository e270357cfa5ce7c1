import type { BodyWords } from "../../dialects/body-words.js";
import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { MarkWords } from "../../dialects/mark-words.js";
import { pattern } from "../../dialects/pattern.js";
import type { BodyMember } from "../../model/page.js";
import type { Prose } from "../../model/prose.js";

/**
 * The one member that a sentence says the body has, of which the table below tells.
 *
 *     In the request body, provide an optional `shade` object with the following properties.
 *                                     ^^^^^^^^  ^^^^^
 */
export const bodyMember = (
  { spans }: Prose,
  { bodies, marks }: Pick<Dialect, "bodies" | "marks">,
): BodyMember | undefined => {
  const index = spans.findIndex(
    ({ kind, text }, place) =>
      kind === "code" && /^[A-Za-z_]\w*$/.test(text) && behindMember(bodies).test(spans[place + 1]?.text ?? ""),
  );
  const name = spans[index]?.text;
  if (name === undefined) return undefined;
  return { name, isOptional: beforeOptional(marks).test(spans[index - 1]?.text ?? "") };
};

const behindMember = compileOnce(({ memberBehind }: BodyWords) => pattern`^\s*${memberBehind}`);

const beforeOptional = compileOnce(({ optional }: MarkWords) => pattern`${optional.words}\s*$`);
