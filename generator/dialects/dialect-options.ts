import { choiceOption, textOption, type ValueOf } from "../emit/options/target-option.js";
import { pagingOption } from "./paging-option.js";

/** What users may choose about how their docs are read, by the names that the config has for it in `dialect`. */
export const dialectOptions = {
  /** Whether the API speaks OData, whatever its pages show. By default it does where a page shows `$select`, `@odata.` or `{ "value": [] }`, or names a service that does. */
  protocol: choiceOption({
    description:
      'Whether the API speaks OData, whatever its pages show. By default it does where a page shows `$select`, `@odata.` or `{ "value": [] }`, or names a service that does.',
    values: ["odata", "none"],
  }),
  /** Whether a property of which the pages say nothing may be null: with `odata` it may, with `documented` it may not. By default what the docs are used to. */
  nullability: choiceOption({
    description:
      "Whether a property of which the pages say nothing may be null: with `odata` it may, with `documented` it may not. By default what the docs are used to.",
    values: ["odata", "documented"],
  }),
  /** How collections come page by page, as in `{ cursor: "nextCursor" }`, so that `.all()` and `.pages()` follow it. OData has its own way. */
  paging: pagingOption,
  /** The header that authorizes calls in place of a bearer token, as in `X-Api-Key`: the client is given it once, and no call takes it. */
  apiKey: textOption({
    description:
      "The header that authorizes calls in place of a bearer token, as in `X-Api-Key`: the client is given it once, and no call takes it.",
  }),
};

/** What a config may say of them. */
export type DialectChoices = {
  readonly [Name in keyof typeof dialectOptions]?: ValueOf<(typeof dialectOptions)[Name]>;
};
