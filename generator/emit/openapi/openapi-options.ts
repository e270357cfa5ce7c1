import { textOption } from "../target.js";

/** What users may choose about the OpenAPI document alone. */
export const openApiOptions = {
  /** What OpenAPI calls the API, as in `Acme Graph`; by default the host of its base URL. */
  title: textOption({
    description: "What OpenAPI calls the API, as in `Acme Graph`; by default the host of its base URL.",
    folders: "api",
  }),
};
