import type { SampleOfPrimitive, SampleWords } from "../../dialects/sample-words.js";
import { isObject } from "../../json/is-object.js";
import type { JsonValue } from "../../model/json.js";
import type { PrimitiveName, TypeText } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";
import { writtenType } from "./written-type.js";

/** The type that a value in a JSON sample stands for. */
export const typeOfSample = (value: JsonValue, origin: Origin, words: SampleWords): TypeText => {
  if (Array.isArray(value)) {
    const [first] = value;
    return {
      ...(first === undefined ? writtenType("", origin) : typeOfSample(first, origin, words)),
      isCollection: true,
    };
  }
  switch (typeof value) {
    case "boolean":
      return primitive("Edm.Boolean", origin);
    case "number":
      return primitive(Number.isInteger(value) ? "Edm.Int32" : "Edm.Double", origin);
    case "string":
      return primitive(primitiveOfText(value, words), origin);
    default:
      return typeOfObject(value, origin, words);
  }
};

const primitive = (name: PrimitiveName, origin: Origin): TypeText => writtenType(name, origin, { primitive: name });

const typeOfObject = (value: JsonValue, origin: Origin, { typeMembers }: SampleWords): TypeText => {
  const type = isObject(value)
    ? typeMembers.map((name) => value[name]).find((named) => typeof named === "string")
    : undefined;
  return typeof type === "string" ? writtenType(type.replace(/^#/, ""), origin) : primitive("Json", origin);
};

/** Words stand for a type, and so does a date that is one. */
const primitiveOfText = (sample: string, { primitives }: SampleWords): PrimitiveName => {
  const text = sample.toLowerCase();
  return primitives.find((words) => standsFor(text, words))?.name ?? primitiveOfDate(sample) ?? "Edm.String";
};

const standsFor = (text: string, { whole = [], within = [] }: SampleOfPrimitive): boolean =>
  whole.includes(text) || within.some((part) => text.includes(part));

const primitiveOfDate = (sample: string): PrimitiveName | undefined => {
  const [, time] = /^\d{4}-\d\d-\d\d(T|$)/.exec(sample) ?? [];
  if (time === undefined) return undefined;
  return time === "" ? "Edm.Date" : "Edm.DateTimeOffset";
};
