import type { TypeRef } from "../../model/type.js";
import type { Annotation } from "../../model/message.js";
import type { Page } from "../../model/page.js";
import type { PrimitiveName } from "../../model/prose.js";
import type { TypeResolver } from "./resolve-type.js";
import { writtenType } from "./written-type.js";

const primitives: ReadonlyMap<string, PrimitiveName> = new Map(
  (
    [
      "Edm.String",
      "Edm.Boolean",
      "Edm.Int16",
      "Edm.Int32",
      "Edm.Int64",
      "Edm.Single",
      "Edm.Double",
      "Edm.Decimal",
      "Edm.DateTimeOffset",
      "Edm.Date",
      "Edm.TimeOfDay",
      "Edm.Duration",
      "Edm.Guid",
      "Edm.Binary",
      "Edm.Stream",
      "Edm.Byte",
      "Edm.SByte",
      "Json",
    ] as const
  ).map((name) => [name.replace("Edm.", "").toLowerCase(), name]),
);

/** The type that an annotation names, its collection mark aside; `undefined` where it names none. */
export const annotatedType = (
  annotation: Annotation | undefined,
  page: Page,
  resolver: TypeResolver,
): TypeRef | undefined => {
  if (annotation?.type === undefined) return undefined;
  const primitive = primitives.get(annotation.type.replace(/^edm\./i, "").toLowerCase());
  const text = writtenType(annotation.type, annotation.origin, primitive === undefined ? {} : { primitive });
  const type = resolver.resolve(text, page);
  return type.kind === "unknown" ? undefined : type;
};
