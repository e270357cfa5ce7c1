import ts from "typescript-5.9";
import { expect, test } from "vitest";
import { groupBy } from "../../generator/lists/group-by.js";
import { nodesOf, programFiles } from "./program.js";

/** Names that stand for more than one thing today. One goes when what it names has a word of its own; none comes. */
const namesOfMany: readonly string[] = ["Block", "Facts", "Given", "Known", "Marks", "Place"];

const isTypeDeclaration = (node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

const declarations = programFiles("generator").flatMap((file) =>
  nodesOf(file, isTypeDeclaration).map(({ name }) => ({ name: name.text, path: file.path })),
);

const repeated = [...groupBy(declarations, ({ name }) => name)].filter(([, places]) => places.length > 1);

test("a name of a type is declared once", () => {
  const breaches = repeated
    .filter(([name]) => !namesOfMany.includes(name))
    .map(([name, places]) => `${name}: ${places.map(({ path }) => path).join(", ")}`);
  expect(breaches).toEqual([]);
});

test("a name that is declared once is no exception", () => {
  expect(namesOfMany.filter((name) => !repeated.some(([other]) => other === name))).toEqual([]);
});
