import ts from "typescript-5.9";
import { expect, test } from "vitest";
import type { ProgramFile } from "./program.js";
import { nodesOf, placeOf, programFiles } from "./program.js";

/** What oxlint and TypeScript hold is left to `.oxlintrc.json` and `tsconfig.json`. */
const program = [...programFiles("generator"), ...programFiles("templates")];

const placesOf = <T extends ts.Node>(accepts: (node: ts.Node) => node is T): readonly string[] =>
  program.flatMap((file) => nodesOf(file, accepts).map((node) => placeOf(file, node)));

test("every field is readonly", () => {
  const isWritable = (node: ts.Node): node is ts.PropertySignature =>
    ts.isPropertySignature(node) &&
    ts.isInterfaceDeclaration(node.parent) &&
    node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) !== true;
  expect(placesOf(isWritable)).toEqual([]);
});

test("every export has a doc comment", () => {
  const isExport = (node: ts.Node): node is ts.Statement =>
    ts.isStatement(node) &&
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.[0]?.kind === ts.SyntaxKind.ExportKeyword;
  const bare = program.flatMap((file) =>
    nodesOf(file, isExport)
      .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
      .map((node) => placeOf(file, node)),
  );
  expect(bare).toEqual([]);
});

test("the model is types only", () => {
  const isTypeOnly = (node: ts.Statement): boolean =>
    ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node);
  const others = program
    .filter(({ path }) => path.startsWith("generator/model/"))
    .filter(({ tree }) => !tree.statements.every(isTypeOnly));
  expect(others.map(({ path }) => path)).toEqual([]);
});

test("every member of the model has a sentence", () => {
  const isPart = (node: ts.Node): node is ts.TypeNode =>
    ts.isTypeLiteralNode(node) && ts.isUnionTypeNode(node.parent) && ts.isTypeAliasDeclaration(node.parent.parent);
  const isField = (node: ts.Node): node is ts.PropertySignature =>
    ts.isPropertySignature(node) && ts.isInterfaceDeclaration(node.parent);
  const bare = program
    .filter(({ path }) => path.startsWith("generator/model/"))
    .flatMap((file) => [
      ...nodesOf(file, isField)
        .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
        .map((node) => placeOf(file, node)),
      ...nodesOf(file, isPart)
        .filter((node) => !hasCommentBefore(file, node))
        .map((node) => placeOf(file, node)),
    ]);
  expect(bare).toEqual([]);
});

/** Whether a comment ends right before a part of a union, its `|` aside. */
const hasCommentBefore = ({ tree }: ProgramFile, node: ts.Node): boolean =>
  /\*\/\s*\|?\s*$/.test(tree.text.slice(0, node.getStart(tree)));

test("the library exports every noun of the model", () => {
  const [door] = program.filter(({ path }) => path === "generator/docwright.ts");
  const nouns = program.flatMap(({ path }) => /^generator\/(model\/.*)\.ts$/.exec(path)?.[1] ?? []);
  expect(nouns.filter((noun) => door?.tree.text.includes(`export type * from "./${noun}.js";`) !== true)).toEqual([]);
});

test("an optional member is spread in one way, as in `...(base !== undefined && { base })`", () => {
  const isEmpty = (node: ts.Expression): boolean => ts.isObjectLiteralExpression(node) && node.properties.length === 0;
  const isChoice = (node: ts.Node): node is ts.ConditionalExpression =>
    ts.isConditionalExpression(node) &&
    ts.isParenthesizedExpression(node.parent) &&
    ts.isSpreadAssignment(node.parent.parent);
  const choices = program.flatMap((file) => nodesOf(file, isChoice).map((node) => ({ file, node })));
  const breaches = choices.filter(({ node }) => isEmpty(node.whenTrue) !== isEmpty(node.whenFalse));
  expect(breaches.map(({ file, node }) => placeOf(file, node))).toEqual([]);
});
