import type { Behaviour, Dialect } from "./dialect.js";
import type { DialectChoices } from "./dialect-options.js";

/** A dialect with what users choose in place of its own behaviour, whatever the pages show. */
export const chosenDialect = (dialect: Dialect, { protocol, nullability }: DialectChoices): Dialect => {
  const chosen = { ...(nullability !== undefined && { nullability }) };
  const behaviours = { odata: dialect.behaviour, none: dialect.plainBehaviour };
  const behave = (habit: Behaviour): Behaviour => ({
    ...(protocol === undefined ? habit : { ...behaviours[protocol], protocol }),
    ...chosen,
  });
  return { ...dialect, behaviour: behave(dialect.behaviour), plainBehaviour: behave(dialect.plainBehaviour) };
};
