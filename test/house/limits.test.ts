import ts from "typescript-5.9";
import { expect, test } from "vitest";
import { nodesOf, placeOf, programFiles } from "./program.js";

const isOfTest = ({ expression }: ts.CallExpression): boolean =>
  /^(?:test|describe|beforeAll|beforeEach|afterAll|afterEach|onTestFinished)\b/.test(expression.getText());

/** A number behind a test, or an option before it. */
const isLimit = (argument: ts.Expression): boolean =>
  ts.isNumericLiteral(argument) ||
  (ts.isObjectLiteralExpression(argument) && argument.properties.some(({ name }) => name?.getText() === "timeout"));

test("no test has a limit of its own, which a busy machine would reach", () => {
  const isLimited = (node: ts.Node): node is ts.CallExpression =>
    ts.isCallExpression(node) && isOfTest(node) && node.arguments.some(isLimit);
  const limited = programFiles("test").flatMap((file) => nodesOf(file, isLimited).map((node) => placeOf(file, node)));
  expect(limited).toEqual([]);
});
