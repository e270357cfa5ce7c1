import { isObject } from "../../json/is-object.js";
import type { JsonValue } from "../../model/json.js";
import type { Representation } from "../../model/message.js";
import type { PropertyRow } from "../../model/page.js";
import type { PrimitiveName, TypeText } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";
import { writtenType } from "./written-type.js";

/**
 * Property rows of a JSON representation: keys are names, values are samples of their types, as in `"String (timestamp)"`,
 * `1024`, `{"@odata.type": "microsoft.graph.identity"}` (page format, "JSON representation").
 */
export const rowsOfJson = ({ body, origin, annotation }: Representation): readonly PropertyRow[] => {
  if (body.kind !== "json") return [];
  const sample = Array.isArray(body.value) ? body.value[0] : body.value;
  return membersOf(sample).map(([name, value]) => ({
    name,
    type: typeOfSample(value, origin),
    description: { text: "", spans: [], origin },
    marks: annotation?.nullableProperties.includes(name) === true ? { nullable: true } : {},
    values: valuesOfSample(value, origin),
    origin,
    table: "properties",
  }));
};

/** Members of a JSON object that are properties, not annotations (OData JSON Format 4.01, section 4.6). */
export const membersOf = (value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] =>
  isObject(value) ? Object.entries(value).filter(([name]) => !name.includes("@")) : [];

const primitive = (name: PrimitiveName, origin: Origin): TypeText => writtenType(name, origin, { primitive: name });

/** The type that a sample value stands for. */
export const typeOfSample = (value: JsonValue, origin: Origin): TypeText => {
  if (Array.isArray(value)) {
    const [first] = value;
    return { ...(first === undefined ? writtenType("", origin) : typeOfSample(first, origin)), isCollection: true };
  }
  switch (typeof value) {
    case "boolean":
      return primitive("Edm.Boolean", origin);
    case "number":
      return primitive(Number.isInteger(value) ? "Edm.Int32" : "Edm.Double", origin);
    case "string":
      return primitive(primitiveOfSample(value), origin);
    default:
      return typeOfObject(value, origin);
  }
};

const typeOfObject = (value: JsonValue, origin: Origin): TypeText => {
  const type = isObject(value) ? (value["@odata.type"] ?? value["@type"]) : undefined;
  return typeof type === "string" ? writtenType(type.replace(/^#/, ""), origin) : primitive("Json", origin);
};

const sampleWords: readonly (readonly [RegExp, PrimitiveName])[] = [
  [/timestamp|date-?time/i, "Edm.DateTimeOffset"],
  [/^\d{4}-\d\d-\d\dT/, "Edm.DateTimeOffset"],
  [/\(date\)|^\d{4}-\d\d-\d\d$/i, "Edm.Date"],
  [/^boolean$/i, "Edm.Boolean"],
  [/^int(eger|32)?$/i, "Edm.Int32"],
  [/^(int64|long)$/i, "Edm.Int64"],
  [/^(guid|string \(guid\))$/i, "Edm.Guid"],
  [/^(double|decimal|float)$/i, "Edm.Double"],
  [/^(binary|string \(binary\))$/i, "Edm.Binary"],
];

const primitiveOfSample = (sample: string): PrimitiveName =>
  sampleWords.find(([words]) => words.test(sample))?.[1] ?? "Edm.String";

const valuesOfSample = (value: JsonValue, origin: Origin): PropertyRow["values"] => {
  const parts = typeof value === "string" ? value.split("|").map((part) => part.trim()) : [];
  const isChoice = parts.length > 1 && parts.every((part) => /^[A-Za-z]\w*$/.test(part));
  return isChoice ? parts.map((name) => ({ name, description: "", origin })) : [];
};
