import { isObject } from "./is-object.js";

/** A value that stands in the URL as it is, without quotes: a date, a duration, an enum value, a number with many digits. */
export interface Literal {
  readonly kind: "literal";
  readonly toJSON: () => string;
}

/** A literal of these characters, as in `literal("2020-01-31")`. */
export const literal = (characters: string): Literal => ({ kind: "literal", toJSON: () => characters });

/** The literal of a GUID, as in `guid("01234567-89ab-cdef-0123-456789abcdef")`. Throws a `TypeError` for any other text, as its like do. */
export const guid = (text: string): Literal =>
  literal(check(text, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, "a GUID: write it with its four dashes"));

/** The literal of a duration in the form of ISO 8601, as in `duration("PT1H")`. */
export const duration = (text: string): Literal =>
  literal(
    `duration'${check(text, /^-?P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/, "a duration: write it as in P1DT12H30M")}'`,
  );

/** The literal of a day, as in `date("2020-01-31")`. */
export const date = (text: string): Literal =>
  literal(check(text, /^\d{4}-\d{2}-\d{2}$/, "a date: write it as in 2020-01-31"));

/** The literal of a time of day, as in `timeOfDay("07:30:00")`. */
export const timeOfDay = (text: string): Literal =>
  literal(check(text, /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/, "a time of day: write it as in 07:30:00"));

/** Literals stand in an URL without quotes, so that a text of another form could say anything (OData ABNF 4.01, section 7). */
const check = (text: string, form: RegExp, remedy: string): string => {
  if (!form.test(text)) throw new TypeError(`"${text}" is not ${remedy}`);
  return text;
};

interface Scalar {
  readonly toJSON: () => unknown;
}

/** Whether an object is one value that writes itself: a literal, a `Date` and their like. */
export const isScalar = (value: unknown): value is Scalar => isObject(value) && "toJSON" in value;

/** A value without quotes; dates as ISO 8601. */
export const printScalar = (value: unknown): string => String(isScalar(value) ? value.toJSON() : value);

/** A value as an URL has it, before percent-encoding (OData URL Conventions 4.01, section 5.1.1.14.1): strings in single quotes. */
export const printLiteral = (value: unknown): string =>
  typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : printScalar(value);
