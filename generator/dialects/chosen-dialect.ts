import type { Behaviour, Dialect } from "./dialect.js";
import type { DialectChoices } from "./dialect-options.js";
import { pagingHabit } from "./paging-option.js";

/** A dialect with what users choose in place of its own behaviour, whatever the pages show. */
export const chosenDialect = (dialect: Dialect, { protocol, nullability, paging, apiKey }: DialectChoices): Dialect => {
  const pages = paging && pagingHabit(paging);
  const chosen = {
    ...(nullability !== undefined && { nullability }),
    ...(pages !== undefined && { paging: pages }),
    ...(apiKey !== undefined && { apiKey }),
  };
  const behaviours = { odata: dialect.behaviour, none: dialect.plainBehaviour };
  const behave = (habit: Behaviour): Behaviour => ({
    ...(protocol === undefined ? habit : { ...behaviours[protocol], protocol }),
    ...chosen,
  });
  return { ...dialect, behaviour: behave(dialect.behaviour), plainBehaviour: behave(dialect.plainBehaviour) };
};
