import type { AnnotationMeaning, AnnotationWords } from "../../dialects/annotation-words.js";
import { compileOnce } from "../../dialects/compile-once.js";
import { isArray } from "../../json/is-object.js";
import { pattern } from "../../dialects/pattern.js";
import { readStrictJson } from "../../json/read-strict-json.js";
import type { JsonObject, JsonValue } from "../../model/json.js";
import type { Annotation, BlockType } from "../../model/message.js";
import type { Origin } from "../../model/source.js";

/**
 * The annotation that a JSON object means, letter case of keys ignored; undefined where it does not say what the fence is.
 *
 *     <!-- { "blockType": "resource", "@odata.type": "home.lamp" } -->
 *                          ^^^^^^^^                   ^^^^^^^^^
 */
export const annotationOf = (
  members: JsonObject,
  placeOf: PlaceOfMember,
  words: AnnotationWords,
): Annotation | undefined => {
  const valuesAt = valuesByMeaning(members, words);
  const textsAt = (meaning: AnnotationMeaning): readonly string[] => valuesAt(meaning).flatMap(textsOf);
  const textAt = (meaning: AnnotationMeaning): string | undefined => textsAt(meaning)[0];
  const isSet = (meaning: AnnotationMeaning): boolean => valuesAt(meaning).some(isTrue);
  const blockType = textAt("blockType");
  if (blockType === undefined) return undefined;
  const type = textAt("type");
  const { collectionOf } = patternsOf(words);
  return {
    blockType: blockTypeOf(blockType, words),
    names: textsAt("names"),
    type: typeName(type, words),
    isCollection: isSet("isCollection") || (type !== undefined && collectionOf.test(type)),
    truncated: isSet("truncated"),
    optionalProperties: textsAt("optionalProperties"),
    nullableProperties: textsAt("nullableProperties"),
    baseType: typeName(textAt("baseType"), words),
    keyProperty: textAt("keyProperty"),
    isAbstract: isSet("isAbstract"),
    isOpen: isSet("isOpen"),
    isEmpty: isSet("isEmpty"),
    expectError: isSet("expectError"),
    members,
    origin: placeOf(undefined),
    places: Object.fromEntries(
      namingMembers.flatMap((meaning) => {
        const key = keysOf(members, meaning, words)[0];
        return key === undefined ? [] : [[meaning, placeOf(key)] as const];
      }),
    ),
  };
};

/** Where the value of a member begins; where the object does, for none. */
export type PlaceOfMember = (key: string | undefined) => Origin;

const namingMembers: readonly (keyof Annotation["places"])[] = ["type", "baseType", "keyProperty"];

/** The keys as written that mean something. */
const keysOf = (members: JsonObject, meaning: AnnotationMeaning, words: AnnotationWords): readonly string[] => {
  const keys = patternsOf(words).keys.get(meaning) ?? [];
  return Object.keys(members).filter((key) => keys.includes(key.toLowerCase()));
};

/** The values of the members that mean something, in the order in which they count. */
const valuesByMeaning = (
  members: JsonObject,
  words: AnnotationWords,
): ((meaning: AnnotationMeaning) => readonly JsonValue[]) => {
  const byKey = new Map(Object.entries(members).map(([key, value]) => [key.toLowerCase(), value]));
  return (meaning) =>
    (patternsOf(words).keys.get(meaning) ?? []).flatMap((key) => {
      const value = byKey.get(key) ?? [];
      return isArray(value) ? value : [value];
    });
};

const textsOf = (value: JsonValue): readonly string[] => (typeof value === "string" && value !== "" ? [value] : []);

/** `true`, or the text of it in any letter case. */
const isTrue = (value: JsonValue): boolean => readStrictJson(String(value).toLowerCase()) === true;

const blockTypeOf = (written: string, words: AnnotationWords): BlockType =>
  patternsOf(words).blockTypes.get(written.toLowerCase()) ?? "other";

const patternsOf = compileOnce(({ keys, blockTypes, wrappers }: AnnotationWords) => ({
  keys: new Map(
    keys.map(({ means }) => [means, keys.filter((key) => key.means === means).map(({ word }) => word.toLowerCase())]),
  ),
  blockTypes: new Map(blockTypes.map(({ word, means }) => [word.toLowerCase(), means])),
  collectionOf: pattern`^\s*#?\s*${wrappers}\((.*)\)\s*$`,
}));

/** `#Collection(home.lamp)` as `home.lamp`. */
const typeName = (type: string | undefined, words: AnnotationWords): string | undefined =>
  type?.replace(patternsOf(words).collectionOf, "$1").replace("#", "").trim();
