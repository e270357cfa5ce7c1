import type { Dialect } from "../../dialects/dialect.js";
import { primitiveNamed } from "../../dialects/primitive-of.js";
import type { Annotation } from "../../model/message.js";
import type { Page } from "../../model/page.js";
import type { TypeRef } from "../../model/type.js";
import type { TypeResolver } from "./resolve-type.js";
import { writtenType } from "./written-type.js";

/** The type that an annotation names, its collection mark aside; `undefined` where it names none. */
export const annotatedType = (
  annotation: Annotation | undefined,
  page: Page,
  { resolver, dialect }: { readonly resolver: TypeResolver; readonly dialect: Dialect },
): TypeRef | undefined => {
  if (annotation?.type === undefined) return undefined;
  const primitive = primitiveNamed(annotation.type, dialect.types);
  const text = writtenType(
    annotation.type,
    annotation.places.type ?? annotation.origin,
    primitive === undefined ? {} : { primitive },
  );
  const type = resolver.resolve(text, page);
  return type.kind === "unknown" ? undefined : type;
};
