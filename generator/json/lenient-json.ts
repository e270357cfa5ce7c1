import { parse, printParseErrorCode, type ParseError, type ParseOptions } from "jsonc-parser";
import type { JsonValue } from "../model/json.js";
import { brokenReason } from "./broken-reason.js";
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
  const { value, faults } = parseWith(mended.text, { allowTrailingComma: true });
  const fatal = faults.find(({ code }) => code !== "CommaExpected");
  if (fatal !== undefined) {
    const what = brokenReason(mended.text, fatal.offset, fatal.code);
    return { value, flaws: [], broken: { offset: mended.offsetBefore(fatal.offset), what } };
  }
  const strict = parseWith(mended.text, { allowTrailingComma: false, disallowComments: true });
  const flaws = strict.faults.flatMap((fault) => mendedFlaw(mended.text, fault));
  const places = flaws.map(({ offset, what }) => ({ offset: mended.offsetBefore(offset), what }));
  return { value, flaws: [...mended.flaws, ...places].toSorted((a, b) => a.offset - b.offset) };
};

interface ParseFault {
  readonly offset: number;
  /** Name of jsonc-parser's error code. */
  readonly code: string;
}

const parseWith = (
  text: string,
  options: ParseOptions,
): { readonly value: JsonValue | undefined; readonly faults: readonly ParseFault[] } => {
  const errors: ParseError[] = [];
  const value: JsonValue | undefined = parse(text, errors, options);
  return { value, faults: errors.map(({ error, offset }) => ({ offset, code: printParseErrorCode(error) })) };
};

/** A trailing comma gives two faults in an object and one in an array; `ValueExpected` is the one they share. */
const mendedFlaw = (text: string, { offset, code }: ParseFault): readonly JsonFlaw[] => {
  if (code === "CommaExpected") return [{ offset, what: "no comma before the next member" }];
  if (code === "InvalidCommentToken") return [{ offset, what: "a comment" }];
  return code === "ValueExpected" ? [{ offset: text.lastIndexOf(",", offset), what: "a trailing comma" }] : [];
};
