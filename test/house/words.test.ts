import ts from "typescript-5.9";
import { expect, test } from "vitest";
import { groupBy } from "../../generator/lists/group-by.js";
import { nodesOf, programFiles } from "./program.js";

const isTypeDeclaration = (node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

const declarations = programFiles("generator").flatMap((file) =>
  nodesOf(file, isTypeDeclaration).map(({ name }) => ({ name: name.text, path: file.path })),
);

const repeated = [...groupBy(declarations, ({ name }) => name)].filter(([, places]) => places.length > 1);

test("a name of a type is declared once", () => {
  const breaches = repeated.map(([name, places]) => `${name}: ${places.map(({ path }) => path).join(", ")}`);
  expect(breaches).toEqual([]);
});
