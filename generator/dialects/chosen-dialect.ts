import type { Dialect } from "./dialect.js";
import type { DialectChoices } from "./dialect-options.js";

/** A dialect with what users choose in place of its own behaviour. */
export const chosenDialect = (dialect: Dialect, { nullability }: DialectChoices): Dialect =>
  nullability === undefined ? dialect : { ...dialect, behaviour: { ...dialect.behaviour, nullability } };
