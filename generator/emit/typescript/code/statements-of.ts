import type * as morph from "ts-morph";
import { propertyKey } from "./quoting.js";
import type { Declaration, ImportLine, InterfaceDeclaration, Member, TypeScriptFile } from "./declarations.js";

/** What a file consists of, from its header to its last declaration. */
export const statementsOf = (file: TypeScriptFile, kinds: Kinds): Statement[] => [
  ...(file.header === undefined ? [] : [`// ${file.header.replaceAll("\n", "\n// ")}`]),
  ...file.imports.map((line, index) => {
    const structure = importStructure(line, kinds);
    return index === 0 && file.header !== undefined ? afterEmptyLine(structure) : structure;
  }),
  ...file.declarations.map((declaration, index) => {
    const structure = declarationStructure(declaration, kinds);
    return startsGroup(declaration, file.declarations[index - 1]) ? afterEmptyLine(structure) : structure;
  }),
];

/** The enums of ts-morph that structures name, which exist only once it is loaded. */
export interface Kinds {
  readonly structures: typeof morph.StructureKind;
  readonly variables: typeof morph.VariableDeclarationKind;
}

/** A statement as ts-morph takes it: text, or its parts by name. */
export type Statement = string | morph.StatementStructures;

/** Statements that are given as text follow each other without an empty line. */
const startsGroup = (declaration: Declaration, before: Declaration | undefined): boolean =>
  declaration.kind !== "statement" || before?.kind !== "statement";

const afterEmptyLine = (statement: Statement): Statement =>
  typeof statement === "string" ? `\n${statement}` : { ...statement, leadingTrivia: "\n" };

const importStructure = ({ from, names, typeOnly }: ImportLine, kinds: Kinds): morph.ImportDeclarationStructure => ({
  kind: kinds.structures.ImportDeclaration,
  moduleSpecifier: from,
  isTypeOnly: typeOnly,
  namedImports: [...names],
});

const declarationStructure = (declaration: Declaration, kinds: Kinds): Statement => {
  switch (declaration.kind) {
    case "interface":
      return interfaceStructure(declaration, kinds);
    case "type":
      return {
        kind: kinds.structures.TypeAlias,
        name: declaration.name,
        docs: docsOf(declaration.doc),
        type: declaration.type,
        isExported: true,
      };
    case "const":
      return constStructure(declaration, kinds);
    case "statement":
      return declaration.text;
  }
};

const constStructure = (
  declaration: Declaration & { kind: "const" },
  kinds: Kinds,
): morph.VariableStatementStructure => ({
  kind: kinds.structures.VariableStatement,
  docs: docsOf(declaration.doc),
  isExported: true,
  declarationKind: kinds.variables.Const,
  declarations: [{ name: declaration.name, type: declaration.type, initializer: declaration.value }],
});

const interfaceStructure = (
  { name, doc, extends: bases, members }: InterfaceDeclaration,
  kinds: Kinds,
): morph.InterfaceDeclarationStructure => ({
  kind: kinds.structures.Interface,
  name,
  docs: docsOf(doc),
  isExported: true,
  extends: [...bases],
  indexSignatures: members.flatMap((member) =>
    member.kind === "index" ? [{ keyName: member.name, keyType: member.key, returnType: member.type }] : [],
  ),
  properties: members.flatMap((member) => (member.kind === "property" ? [propertyOf(member)] : [])),
  methods: members.flatMap((member) => (member.kind === "method" ? [methodOf(member)] : [])),
});

const propertyOf = (member: Member & { kind: "property" }): morph.OptionalKind<morph.PropertySignatureStructure> => ({
  name: member.symbol === true ? `[${member.name}]` : propertyKey(member.name),
  docs: docsOf(member.doc),
  isReadonly: member.readonly,
  hasQuestionToken: member.optional,
  type: member.type,
});

const methodOf = (member: Member & { kind: "method" }): morph.OptionalKind<morph.MethodSignatureStructure> => ({
  name: propertyKey(member.name),
  docs: docsOf(member.doc),
  parameters: member.parameters.map(({ name, optional, type }) => ({ name, hasQuestionToken: optional, type })),
  returnType: member.returns,
});

const docsOf = (doc: string | undefined): string[] => (doc === undefined ? [] : [doc]);
