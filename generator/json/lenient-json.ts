import type { JsonValue } from "../model/json.js";
import { brokenReason } from "./broken-reason.js";
import { type JsonFault, parseJson } from "./jsonc.js";
import { mendJson, type JsonFlaw } from "./mend-json.js";

/** What flawed JSON says: its value with the flaws that were mended, in the order of the text, or a guess with the first that no rule mends. */
export type LenientJson =
  | { readonly value: JsonValue; readonly flaws: readonly JsonFlaw[]; readonly broken?: undefined }
  | { readonly value: JsonValue | undefined; readonly flaws: readonly JsonFlaw[]; readonly broken: JsonFlaw };

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
  if (value === undefined) return { value, flaws: [], broken: { offset: 0, what: "no value" } };
  return { value, flaws: [...mended.flaws, ...places].toSorted((a, b) => a.offset - b.offset) };
};

/** A trailing comma gives two faults in an object and one in an array; `ValueExpected` is the one they share. */
const mendedFlaw = (text: string, { offset, code }: JsonFault): readonly JsonFlaw[] => {
  if (code === "CommaExpected") return [{ offset, what: "no comma before the next member" }];
  if (code === "InvalidCommentToken") return [{ offset, what: "a comment" }];
  return code === "ValueExpected" ? [{ offset: text.lastIndexOf(",", offset), what: "a trailing comma" }] : [];
};
