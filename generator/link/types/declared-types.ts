import type { Dialect } from "../../dialects/dialect.js";
import type { Page } from "../../model/page.js";
import { bodyDeclarations } from "./body-declarations.js";
import { declareTypes } from "./declare-types.js";
import type { Declaration } from "./declaration.js";
import { createNameTable, type NameTable } from "./name-table.js";
import { defaultNamespaceOf } from "./namespaces.js";
import { shapelessTypes } from "./shapeless-types.js";
import { createResolver, type TypeResolver } from "./resolve-type.js";

/** What the pages of one version say of types, before places are merged. */
export interface DeclaredTypes {
  readonly declarations: readonly Declaration[];
  readonly table: NameTable;
  readonly resolver: TypeResolver;
}

/** Collects the declarations of all pages, and what resolves the names in them. */
export const declaredTypes = (pages: readonly Page[], dialect: Dialect): DeclaredTypes => {
  const defaultNamespace = defaultNamespaceOf(pages, dialect);
  const written = pages.flatMap((page) => declareTypes(page, defaultNamespace, dialect));
  const declarations = [...written, ...bodyDeclarations(pages, written, defaultNamespace)];
  const table = createNameTable(declarations, defaultNamespace);
  return { declarations, table, resolver: createResolver(table, shapelessTypes(declarations, dialect.types)) };
};
