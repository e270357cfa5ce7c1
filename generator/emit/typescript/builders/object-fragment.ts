import type { Property } from "../../../model/type.js";
import { annotationSignature, anyPropertySignature } from "../types/index-signatures.js";
import { propertyMember } from "../types/property-member.js";
import { importsWithin } from "../types/type-text.js";
import type { BuilderContext } from "./context.js";
import { fragment, type Fragment } from "./fragment.js";

/** An object without a name in the docs, as an interface of its own beside the builder. */
export const objectFragment = (name: string, properties: readonly Property[], { naming }: BuilderContext): Fragment =>
  fragment(name, {
    imports: properties.flatMap((property) => importsWithin(property.type, naming)),
    declarations: [
      {
        kind: "interface",
        name,
        extends: [],
        members: [
          ...properties.map((property) => propertyMember(property, naming)),
          properties.length === 0 ? anyPropertySignature : annotationSignature,
        ],
      },
    ],
  });
