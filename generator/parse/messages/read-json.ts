import { brokenJson } from "../../diagnostics/codes/broken-json.js";
import { flawedJson } from "../../diagnostics/codes/flawed-json.js";
import type { Outcome } from "../../model/diagnostic.js";
import type { MessageBody } from "../../model/message.js";
import type { Origin } from "../../model/source.js";
import { readLenientJson } from "../../json/lenient-json.js";
import { readStrictJson } from "../../json/read-strict-json.js";
import { originWithin } from "../blocks/origin-within.js";

/**
 * Reads a body that should be JSON, mending what can be mended; `origin` is the place of the text's first character.
 *
 *     { "color": "red", }
 *     ^^^^^^^^^^^^^^^^^^^
 */
export const readJson = (text: string, origin: Origin): Outcome<MessageBody> => {
  const json = text.trim();
  if (json === "") return { value: { kind: "none" }, diagnostics: [] };
  const start = text.indexOf(json.charAt(0));
  const placeOf = (offset: number): Origin => originWithin(origin, text, start + offset);
  const value = readStrictJson(json);
  if (value !== undefined) {
    return { value: { kind: "json", value, origin: placeOf(0), repaired: false }, diagnostics: [] };
  }
  if (looksLikeJson(json)) return readFlawedJson(json, placeOf);
  return { value: { kind: "text", text: json, origin: placeOf(0) }, diagnostics: [] };
};

/** A bracket around words alone, as in `{Raw bytes of the file}`, is a placeholder for content of another kind. */
const looksLikeJson = (text: string): boolean => /^[{[]/.test(text) && !/^[{[][^"':,{}[\]]+[}\]]$/.test(text);

const readFlawedJson = (text: string, placeOf: (offset: number) => Origin): Outcome<MessageBody> => {
  const { value, flaws, broken } = readLenientJson(text);
  const origin = placeOf(0);
  if (broken !== undefined) {
    const { offset, what } = broken;
    const diagnostic = brokenJson.at(placeOf(offset), { what });
    return { value: { kind: "broken", text, origin, reason: what }, diagnostics: [diagnostic] };
  }
  const diagnostics = flaws.map(({ offset, what }) => flawedJson.at(placeOf(offset), { what }));
  return { value: { kind: "json", value, origin, repaired: true }, diagnostics };
};
