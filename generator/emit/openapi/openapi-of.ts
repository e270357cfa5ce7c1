import type { Atlas } from "../../api/atlas.js";
import type { OpenApiDocument, PathItem } from "./document.js";
import { openApiOptions } from "./openapi-options.js";
import { operationObject, tagsOf } from "./operation-object.js";
import type { OptionValues } from "../target.js";
import { queryOptionParameters } from "./query-options.js";
import { securitySchemesOf } from "./security.js";
import { errorResponse, sharedSchemas } from "./shared-schemas.js";
import { typeSchema } from "./type-schema.js";

/** The OpenAPI document of an API before it is text. Whatever order the model has, the document has too. */
export const openApiOf = (atlas: Atlas, options: OptionValues): OpenApiDocument => {
  const { api } = atlas;
  const { protocol } = api.conventions;
  const tags = new Set(api.operations.flatMap((operation) => tagsOf(operation.path)));
  return {
    openapi: "3.1.1",
    info: {
      title: options.get(openApiOptions.title) ?? hostOf(api.baseUrl) ?? "API",
      version: api.version,
      description: extensions,
    },
    servers: api.baseUrl === undefined ? undefined : [{ url: api.baseUrl }],
    tags: [...tags].sort().map((name) => ({ name })),
    paths: pathsOf(atlas, options),
    components: {
      schemas: {
        ...Object.fromEntries(api.types.map((type) => [type.name, typeSchema(type, atlas, options)])),
        ...sharedSchemas(protocol),
      },
      responses: { error: errorResponse(protocol) },
      parameters: queryOptionParameters(api.operations),
      securitySchemes: securitySchemesOf(api),
    },
  };
};

const extensions = [
  "Made from documentation pages. What OpenAPI has no words for:",
  "- `x-docs`: the pages, or the page and section, that a fact comes from.",
  "- `x-permissions`: the permissions by page and kind, least privileged first; `security` is what the first page says.",
  "- `x-deprecation`: why something is deprecated.",
  "- `x-request`: the request line of an example. A request, its parameters and its answer have one name.",
  "- `x-docwright-certainty`: how a type or an answer is known, from `table` (surest) to `named` (no page defines it).",
  "- `x-docwright-faults`: where an example contradicts its own page.",
  "- `x-docwright-bodiless`: examples without a body on either side, for which OpenAPI has no place.",
].join("\n");

const hostOf = (baseUrl: string | undefined): string | undefined => /^[a-z]+:\/\/([^/]+)/i.exec(baseUrl ?? "")?.[1];

const pathsOf = (atlas: Atlas, options: OptionValues): Readonly<Record<string, PathItem>> => {
  const paths = new Map<string, Record<string, PathItem[string]>>();
  for (const operation of atlas.api.operations) {
    const item = paths.get(operation.template) ?? {};
    item[operation.method.toLowerCase()] = operationObject(operation, atlas, options);
    paths.set(operation.template, item);
  }
  return Object.fromEntries(paths);
};
