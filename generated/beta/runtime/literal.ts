const text = Symbol("literal");

/** A value that stands in the URL as it is, without quotes: a date, a duration, an enum value, a number with many digits. */
export interface Literal {
  readonly [text]: string;
}

/** A literal of these characters, as in `literal("2020-01-31")`. */
export const literal = (characters: string): Literal => ({ [text]: characters });

/** Whether a value was made by `literal`. */
export const isLiteral = (value: unknown): value is Literal =>
  typeof value === "object" && value !== null && text in value;

/** A value as an URL has it, before percent-encoding (OData URL Conventions 4.01, section 5.1.1.14.1): strings in single quotes. */
export const printLiteral = (value: unknown): string => {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (value instanceof Date) return value.toISOString();
  return isLiteral(value) ? value[text] : String(value);
};
