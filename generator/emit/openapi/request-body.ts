import { isStream } from "../../api/type-parts.js";
import type { Operation } from "../../model/operation.js";
import type { Hierarchy } from "../../api/hierarchy.js";
import { bodySchema } from "./body-schema.js";
import { contentOf, hasBody, mediaTypeOf } from "./content.js";
import type { MediaType, RequestBodyObject } from "./document.js";
import type { OptionValues } from "../target.js";
import { unlessEmpty } from "./unless-empty.js";

/** What the operation is sent: by its pages, or by their examples alone; nothing where neither shows a body. */
export const requestBodyOf = (
  operation: Operation,
  hierarchy: Hierarchy,
  options: OptionValues,
): RequestBodyObject | undefined => {
  const { requestBody, examples } = operation;
  if (requestBody === undefined && !examples.some(({ request }) => hasBody(request.body))) return undefined;
  const messages = examples.map((example) => {
    const { headers, body } = example.request;
    return { example, side: "request" as const, headers, body, origin: example.origin };
  });
  return {
    description: unlessEmpty(requestBody?.description ?? ""),
    required: requestBody?.required || undefined,
    content: contentOf(declaredContent(operation, hierarchy, options), messages),
  };
};

const declaredContent = (
  { method, requestBody }: Operation,
  hierarchy: Hierarchy,
  options: OptionValues,
): ReadonlyMap<string, MediaType> => {
  if (requestBody === undefined) return new Map();
  const mediaType = mediaTypeOf(requestBody.contentType) ?? "application/json";
  const schema = isStream(requestBody.type) ? undefined : bodySchema(requestBody, method, { hierarchy, options });
  return new Map([[mediaType, schema === undefined ? {} : { schema }]]);
};
