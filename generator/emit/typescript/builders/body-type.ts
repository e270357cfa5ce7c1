import type { RequestBody } from "../../../model/operation.js";
import type { Property, TypeRef } from "../../../model/type.js";
import type { HttpMethod } from "../../../model/message.js";
import { importsWithin, typeText, unionText, withoutRelatives } from "../types/type-text.js";
import type { BuilderContext } from "./context.js";
import { fragment, joinFragments, type Fragment } from "./fragment.js";
import { numbered } from "./numbered.js";
import { objectFragment } from "./object-fragment.js";
import { resourceBody } from "./resource-body.js";
import { sentType } from "./sent-type.js";

/** What a body is made of beside its type. */
export interface BodyParts {
  /** Rows of the page's own table. */
  readonly rows: readonly Property[];
  /** Name for an interface where the docs give none. */
  readonly name: string;
  readonly method: HttpMethod;
}

/** The type of what is sent. */
export const bodyType = (
  { type, properties, contentType }: RequestBody,
  { name, method }: Omit<BodyParts, "rows">,
  context: BuilderContext,
): Fragment => {
  if (isMultipart(contentType)) return fragment("FormData");
  // A PATCH sends what changes, and nothing else has to be given (RFC 5789, section 2).
  const rows = method === "PATCH" ? properties.map(optionalProperty) : properties;
  return partType(type, { rows, name, method }, context);
};

/** Parts of a form that may hold files (RFC 7578). */
const isMultipart = (contentType: string): boolean => /^multipart\//i.test(contentType);

const optionalProperty = (property: Property): Property => ({ ...property, required: false });

const partType = (type: TypeRef, parts: BodyParts, context: BuilderContext): Fragment => {
  const { naming } = context;
  switch (type.kind) {
    case "object": {
      const own = parts.method === "PATCH" ? type.properties.map(optionalProperty) : type.properties;
      return sentType(objectFragment(parts.name, own.length === 0 ? parts.rows : own, context));
    }
    case "union":
      return joinFragments(
        withoutRelatives(type.of, naming).map((part, index) =>
          partType(part, { ...parts, rows: [], name: numbered(parts.name, index) }, context),
        ),
        unionText,
      );
    case "named":
      return resourceBody(type, parts, context);
    case "primitive":
      if (type.name === "Edm.Stream") return fragment(binaryText);
      return sentType(fragment(typeText(type, naming), { imports: importsWithin(type, naming) }));
    case "collection":
      return sentType(fragment(typeText(type, naming), { imports: importsWithin(type, naming) }));
    case "enum":
    case "unknown":
      return fragment(typeText(type, naming), { imports: importsWithin(type, naming) });
  }
};

/** What `fetch` takes as a body that is no JSON (WHATWG Fetch, section 5.2). */
const binaryText = "Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | string";
