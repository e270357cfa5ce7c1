import type { TypeDefinition } from "../../../model/type.js";
import type { ClientPlan } from "../plan-client.js";
import { stringLiteral } from "../code/quoting.js";
import type { TypeScriptFile } from "../code/declarations.js";
import { docComment } from "../code/doc-comment.js";
import type { Family } from "../names/families.js";
import { ancestorsOf } from "../../../api/hierarchy.js";
import { importLines, relativeModule, type ImportedName } from "../code/imports.js";
import { plannedName, type TypeNaming } from "../names/type-naming.js";
import { importsWithin, unionText } from "./type-text.js";
import { enumAlias } from "./enum-alias.js";
import { interfaceOf } from "./interface-of.js";
import type { AssignabilityContext } from "./is-assignable.js";
import { relationshipsImports } from "./relationships-member.js";
import { ownProperties } from "./own-properties.js";

/** One file per type, and `types/index.ts` that exports them all. */
export const emitTypes = ({ atlas, names, naming }: ClientPlan): readonly TypeScriptFile[] => {
  const { api, hierarchy } = atlas;
  return [
    ...api.types.map((type) => typeFile(type, { naming, hierarchy })),
    ...[...naming.families.values()].map((family) => familyFile(family, naming)),
    registryFile([...names.types.values(), ...naming.families.values()]),
  ];
};

const typeFile = (type: TypeDefinition, context: AssignabilityContext): TypeScriptFile => {
  const { path } = plannedName(type.name, context.naming);
  const declaration = type.kind === "enum" ? enumAlias(type, context.naming) : interfaceOf(type, context);
  return { path: `${path}.ts`, imports: importLines(path, importsOf(type, context)), declarations: [declaration] };
};

/** The names that the file of a type takes from others. */
const importsOf = (type: TypeDefinition, context: AssignabilityContext): readonly ImportedName[] => {
  if (type.kind === "enum") return [];
  const bases = ancestorsOf(type, context.hierarchy).slice(0, 1);
  const { declared } = ownProperties(type, context);
  return [
    ...bases.map(({ name }) => plannedName(name, context.naming)),
    ...relationshipsImports(type, context),
    ...declared.flatMap((property) => importsWithin(property.type, context.naming)),
  ];
};

const familyFile = (family: Family, naming: TypeNaming): TypeScriptFile => {
  const [base] = family.members.map((name) => plannedName(name, naming));
  const doc = docComment({ paragraphs: [`${base?.name ?? ""}, or a type that is derived from it.`], see: [] });
  const parts = family.members.map((name) => familyPart(name, naming));
  return {
    path: `${family.path}.ts`,
    imports: importLines(
      family.path,
      parts.flatMap(({ imports }) => imports),
    ),
    declarations: [{ kind: "type", name: family.name, doc, type: unionText(parts.map(({ text }) => text)) }],
  };
};

/** A type that others are derived from allows their names too, so that its own has to be told from theirs in the union. */
const familyPart = (
  name: string,
  naming: TypeNaming,
): { readonly text: string; readonly imports: readonly ImportedName[] } => {
  const type = plannedName(name, naming);
  if (!naming.families.has(name)) return { text: type.name, imports: [type] };
  return {
    text: `Exactly<${type.name}, ${stringLiteral(`#${name}`)}>`,
    imports: [type, { name: "Exactly", path: "runtime/index" }],
  };
};

const registryFile = (names: readonly ImportedName[]): TypeScriptFile => {
  const sorted = [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = sorted.map(
    ({ name, path }) => `export type { ${name} } from "${relativeModule("types/index", path)}";`,
  );
  const texts = lines.length === 0 ? ["export {};"] : lines;
  return { path: "types/index.ts", imports: [], declarations: texts.map((text) => ({ kind: "statement", text })) };
};
