import type { JsonObject, JsonValue } from "../../model/json.js";
import type { Annotation } from "../../model/message.js";
import type { Origin } from "../../model/source.js";
import { blockTypes } from "./annotation-keys.js";

/** The annotation that a JSON object means, letter case of keys ignored; undefined without a `blockType`. */
export const annotationOf = (members: JsonObject, origin: Origin): Annotation | undefined => {
  const byKey = new Map(Object.entries(members).map(([key, value]) => [key.toLowerCase(), value]));
  const textAt = (key: string): string | undefined => textsOf(byKey.get(key.toLowerCase()))[0];
  const textsAt = (key: string): readonly string[] => textsOf(byKey.get(key.toLowerCase()));
  const isSet = (key: string): boolean => String(byKey.get(key.toLowerCase())).toLowerCase() === "true";
  const blockType = textAt("blockType");
  if (blockType === undefined) return undefined;
  const type = textAt("@type") ?? textAt("@odata.type");
  return {
    blockType: blockTypes.find((known) => known.toLowerCase() === blockType.toLowerCase()) ?? blockType,
    names: textsAt("name"),
    type: typeName(type),
    isCollection: isSet("isCollection") || (type !== undefined && collectionOf.test(type)),
    truncated: isSet("truncated"),
    optionalProperties: textsAt("optionalProperties"),
    nullableProperties: textsAt("nullableProperties"),
    baseType: typeName(textAt("baseType")),
    keyProperty: textAt("keyProperty"),
    isAbstract: isSet("abstract"),
    isOpen: isSet("openType"),
    isEmpty: isSet("isEmpty"),
    expectError: isSet("expectError"),
    members,
    origin,
  };
};

const textsOf = (value: JsonValue | undefined): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((text) => typeof text === "string" && text !== "");

const collectionOf = /^\s*#?\s*Collection\((.*)\)\s*$/i;

/** `#Collection(microsoft.graph.user)` as `microsoft.graph.user`. */
const typeName = (type: string | undefined): string | undefined =>
  type?.replace(collectionOf, "$1").replace("#", "").trim();
