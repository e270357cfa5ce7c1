import type { JsonValue } from "../model/json.js";
import { brokenReason } from "./broken-reason.js";
import { type JsonFault, parseJson } from "./jsonc.js";
import { mendJson, type JsonFlaw } from "./mend-json.js";

/** What flawed JSON says. */
export interface LenientJson {
  /** A guess where `broken` is given. */
  readonly value: JsonValue | undefined;
  /** The flaws that were mended, in the order of the text. */
  readonly flaws: readonly JsonFlaw[];
  /** The first flaw that no rule mends. */
  readonly broken?: JsonFlaw;
}

/** Reads JSON that `JSON.parse` refuses: with comments, trailing commas, missing commas, and what `mendJson` mends. */
export const readLenientJson = (text: string): LenientJson => {
  const mended = mendJson(text);
  const { value, faults } = parseJson(mended.text, "lenient");
  const fatal = faults.find(({ code }) => code !== "CommaExpected");
  if (fatal !== undefined) {
    const what = brokenReason(mended.text, fatal.offset, fatal.code);
    return { value, flaws: [], broken: { offset: mended.offsetBefore(fatal.offset), what } };
  }
  const strict = parseJson(mended.text, "strict");
  const flaws = strict.faults.flatMap((fault) => mendedFlaw(mended.text, fault));
  const places = flaws.map(({ offset, what }) => ({ offset: mended.offsetBefore(offset), what }));
  return { value, flaws: [...mended.flaws, ...places].toSorted((a, b) => a.offset - b.offset) };
};

/** A trailing comma gives two faults in an object and one in an array; `ValueExpected` is the one they share. */
const mendedFlaw = (text: string, { offset, code }: JsonFault): readonly JsonFlaw[] => {
  if (code === "CommaExpected") return [{ offset, what: "no comma before the next member" }];
  if (code === "InvalidCommentToken") return [{ offset, what: "a comment" }];
  return code === "ValueExpected" ? [{ offset: text.lastIndexOf(",", offset), what: "a trailing comma" }] : [];
};
