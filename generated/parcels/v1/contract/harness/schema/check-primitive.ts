import type { JsonValue, PrimitiveName } from "./schema-types.js";

/** The rule that a value breaks as a primitive of this name; `undefined` where it fits (OData JSON Format 4.01, section 7.1). */
export const primitiveFault = (value: JsonValue, name: PrimitiveName): "wrong-type" | "wrong-format" | undefined => {
  switch (name) {
    case "Json":
    case "Edm.Stream":
      return undefined;
    case "Edm.Boolean":
      return typeof value === "boolean" ? undefined : "wrong-type";
    case "Edm.Byte":
    case "Edm.SByte":
    case "Edm.Int16":
    case "Edm.Int32":
      return isWithin(value, ranges[name]) ? undefined : "wrong-type";
    case "Edm.Int64":
      return Number.isInteger(value) || isText(value, /^-?\d{1,19}$/) ? undefined : "wrong-type";
    case "Edm.Decimal":
      return typeof value === "number" || isText(value, decimalText) ? undefined : "wrong-type";
    case "Edm.Single":
    case "Edm.Double":
      return typeof value === "number" || isText(value, /^(?:-?INF|NaN)$/) ? undefined : "wrong-type";
    case "Edm.String":
    case "Edm.Binary":
      return typeof value === "string" ? undefined : "wrong-type";
    case "Edm.DateTimeOffset":
    case "Edm.Date":
    case "Edm.TimeOfDay":
    case "Edm.Duration":
    case "Edm.Guid":
      if (typeof value !== "string") return "wrong-type";
      return formats[name].test(value) && isOnCalendar(value) ? undefined : "wrong-format";
  }
};

/** Integers by the number of their bits (OData CSDL JSON 4.01, section 3.3). */
const ranges = {
  "Edm.Byte": [0, 2 ** 8 - 1],
  "Edm.SByte": [-(2 ** 7), 2 ** 7 - 1],
  "Edm.Int16": [-(2 ** 15), 2 ** 15 - 1],
  "Edm.Int32": [-(2 ** 31), 2 ** 31 - 1],
} as const;

const isWithin = (value: JsonValue, [least, most]: readonly [number, number]): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

const isText = (value: JsonValue, pattern: RegExp): boolean => typeof value === "string" && pattern.test(value);

const decimalText = /^-?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,4})?$/;

/** OData ABNF 4.01, "primitive values"; seconds and the case of letters are left free, and ISO 8601's longer durations are let in. */
const formats = {
  "Edm.DateTimeOffset":
    /^-?\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?(?:Z|[+-]\d\d:\d\d)$/i,
  "Edm.Date": /^-?\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  "Edm.TimeOfDay": /^(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d{1,12})?)?$/,
  "Edm.Duration":
    /^[+-]?P(?=[\dT])(?:\d{1,9}Y)?(?:\d{1,9}M)?(?:\d{1,9}W)?(?:\d{1,9}D)?(?:T(?=\d)(?:\d{1,9}H)?(?:\d{1,9}M)?(?:\d{1,9}(?:\.\d{1,12})?S)?)?$/i,
  "Edm.Guid": /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
};

/** Whether the month has the day, for texts that begin with a date. The calendar repeats itself after 400 years. */
const isOnCalendar = (text: string): boolean => {
  const [, year, month, day] = /^-?(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
  return (
    year === undefined || Number(day) <= new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  );
};
