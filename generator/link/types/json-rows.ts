import type { SampleWords } from "../../dialects/sample-words.js";
import { isObject } from "../../json/is-object.js";
import type { JsonValue } from "../../model/json.js";
import type { Representation } from "../../model/message.js";
import type { PropertyRow } from "../../model/page.js";
import type { Origin } from "../../model/source.js";
import { typeOfSample } from "./type-of-sample.js";

/**
 * Property rows of a JSON representation: keys are names, values are samples of their types, as in `"String (timestamp)"`,
 * `1024`, `{"@odata.type": "home.shade"}` (page format, "JSON representation").
 */
export const rowsOfJson = (
  { body, origin, annotation }: Representation,
  words: SampleWords,
): readonly PropertyRow[] => {
  if (body.kind !== "json") return [];
  const sample = Array.isArray(body.value) ? body.value[0] : body.value;
  return membersOf(sample).map(([name, value]) => ({
    name,
    type: typeOfSample(value, origin, words),
    description: { text: "", spans: [], origin },
    marks: annotation?.nullableProperties.includes(name) === true ? { nullable: true } : {},
    values: valuesOfSample(value, origin),
    origin,
    table: "properties",
  }));
};

/** Members of a JSON object that are properties, not annotations (OData JSON Format 4.01, section 4.6). */
const membersOf = (value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] =>
  isObject(value) ? Object.entries(value).filter(([name]) => !name.includes("@")) : [];

/** `"red | green"` stands for one of two values. */
const valuesOfSample = (value: JsonValue, origin: Origin): PropertyRow["values"] => {
  const parts = typeof value === "string" ? value.split("|").map((part) => part.trim()) : [];
  const isChoice = parts.length > 1 && parts.every((part) => /^[A-Za-z]\w*$/.test(part));
  return isChoice ? parts.map((name) => ({ name, description: "", origin })) : [];
};
