import { printJson, sharedOptions, type Target } from "../target.js";
import { openApiOf } from "./openapi-of.js";
import { openApiOptions } from "./openapi-options.js";
import { propertySchema } from "./property-schema.js";

/** The API as an OpenAPI 3.1 document: `openapi.json`. */
export const openApiTarget = {
  name: "OpenAPI",
  options: { ...sharedOptions, ...openApiOptions },
  emit: (atlas, { options }) => [
    // Each schema and operation is a part.
    { path: "openapi.json", parts: printJson(openApiOf(atlas, options), 3) },
  ],
  showProperty: (property, _, options) =>
    JSON.stringify({ ...propertySchema(property, options), description: undefined }),
} satisfies Target;
