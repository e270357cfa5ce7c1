import { printLiteral, printScalar } from "./literal.js";

/** Prints an argument of a function. */
export type PrintArgument = (value: unknown, name: string) => string;

/** Takes a text and a `Date` for a day where an argument has one of these names; a text of another form stays a string. */
export const days =
  (...names: readonly string[]): PrintArgument =>
  (value, name) => {
    const isDay = names.includes(name) && (value instanceof Date || typeof value === "string");
    const day = isDay ? /^\d{4}-\d\d-\d\d(?=T|$)/.exec(printScalar(value)) : null;
    return day?.[0] ?? printLiteral(value);
  };
