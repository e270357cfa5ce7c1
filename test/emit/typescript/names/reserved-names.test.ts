import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5.9";
import { expect, test } from "vitest";
import { isReservedTypeName, namesOfClient } from "../../../../generator/emit/typescript/names/reserved-names.js";
import { checkout } from "../../../support/checkout.js";

const runtime = join(checkout, "templates/runtime");

/** The names that a file of the runtime exports, those of other files too. */
const exportedBy = (file: string): readonly string[] => {
  const text = readFileSync(file, "utf8");
  return ts.createSourceFile(file, text, ts.ScriptTarget.ESNext).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return declaredBy(statement);
    const { exportClause: clause, moduleSpecifier: from } = statement;
    if (clause !== undefined) return ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
    return from !== undefined && ts.isStringLiteral(from)
      ? exportedBy(join(file, "..", from.text.replace(/js$/, "ts")))
      : [];
  });
};

const declaredBy = (statement: ts.Statement): readonly string[] =>
  (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && isExported(statement)
    ? [statement.name.text]
    : [];

const isExported = ({ modifiers }: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): boolean =>
  [...(modifiers ?? [])].some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

test("what the runtime exports is reserved, beside what the client has of its own", () => {
  // Names of types begin with a capital letter.
  const names = exportedBy(join(runtime, "index.ts")).filter((name) => /^[A-Z]/.test(name));
  expect(namesOfClient.toSorted()).toEqual([...new Set([...names, "Client", "Guards"])].toSorted());
});

test("names of the language are reserved too, those of the platform are not", () => {
  expect(["Promise", "Blob", "Event", "User"].filter(isReservedTypeName)).toEqual(["Promise"]);
});
