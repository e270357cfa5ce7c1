import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5.9";
import { pointerTo } from "../../../templates/contract/harness/schema/pointer.js";

/** An example as its test file writes it, as far as TypeScript looks at it. */
export interface WrittenExample {
  /** Of the test file, below the version's folder. */
  readonly path: string;
  readonly page: string;
  readonly name: string;
  /** Names of the call in their order, as in `users`, `byId`, `get`. */
  readonly call: readonly string[];
  /** The names that the call's arguments give, by the index of the step in `call`. */
  readonly given: ReadonlyMap<number, readonly string[]>;
  /** JSON Pointers into the bodies where TypeScript sees the value: none below a mark that silences it. */
  readonly typed: { readonly request: ReadonlySet<string>; readonly response: ReadonlySet<string> };
}

/** Reads the test files of a version's folder. */
export const readTests = (folder: string): readonly WrittenExample[] =>
  readdirSync(join(folder, "contract"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .sort()
    .flatMap((path) => readTest(folder, `contract/${path}`));

const readTest = (folder: string, path: string): readonly WrittenExample[] => {
  const tree = ts.createSourceFile(path, readFileSync(join(folder, path), "utf8"), ts.ScriptTarget.Latest, true);
  const examples: WrittenExample[] = [];
  let page = "";
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [name, described] = node.arguments;
      const called = node.expression.getText();
      if (called === "describePage" && name !== undefined && ts.isStringLiteral(name)) page = name.text;
      if (called === "example" && name !== undefined && ts.isStringLiteral(name) && described !== undefined) {
        examples.push({ path, page, name: name.text, ...readExample(described) });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return examples;
};

const readExample = (described: ts.Node): Pick<WrittenExample, "call" | "given" | "typed"> => {
  const call = member(described, "call");
  const steps = call !== undefined && ts.isArrowFunction(call) ? stepsOf(call.body) : [];
  const body = steps.at(-1)?.arguments[0];
  const answer = member(member(described, "answer"), "body");
  const typed = answer !== undefined && ts.isSatisfiesExpression(answer) ? answer.expression : undefined;
  return {
    call: steps.map(({ name }) => name),
    given: new Map(steps.map(({ arguments: given }, index) => [index, given.flatMap(namesIn)])),
    typed: { request: pointersIn(body), response: pointersIn(typed) },
  };
};

const member = (node: ts.Node | undefined, name: string): ts.Expression | undefined =>
  node !== undefined && ts.isObjectLiteralExpression(node)
    ? node.properties.filter(ts.isPropertyAssignment).find((property) => textOf(property.name) === name)?.initializer
    : undefined;

const textOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : "";

interface Step {
  readonly name: string;
  readonly arguments: readonly ts.Expression[];
}

/** The steps behind `client`. */
const stepsOf = (node: ts.Node): readonly Step[] => {
  if (ts.isCallExpression(node)) {
    const steps = stepsOf(node.expression);
    return steps.map((step, index) => (index === steps.length - 1 ? { ...step, arguments: node.arguments } : step));
  }
  if (ts.isPropertyAccessExpression(node)) {
    return [...stepsOf(node.expression), { name: node.name.text, arguments: [] }];
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
    return [...stepsOf(node.expression), { name: node.argumentExpression.text, arguments: [] }];
  }
  return [];
};

/** Names in an argument that is an object, those one level below too: `headers: { Prefer: … }` gives both. */
const namesIn = (argument: ts.Expression): readonly string[] =>
  ts.isObjectLiteralExpression(argument)
    ? argument.properties
        .filter(ts.isPropertyAssignment)
        .flatMap(({ name, initializer }) => [textOf(name), ...namesIn(initializer)])
    : [];

const pointersIn = (node: ts.Expression | undefined, pointer = ""): ReadonlySet<string> => {
  if (node === undefined || ts.isCallExpression(node)) return new Set();
  const found = new Set([pointer]);
  const add = (inner: ts.Expression, name: string): void =>
    pointersIn(inner, pointerTo(pointer, name)).forEach((below) => found.add(below));
  if (ts.isObjectLiteralExpression(node)) {
    node.properties.filter(ts.isPropertyAssignment).forEach(({ name, initializer }) => add(initializer, textOf(name)));
  }
  if (ts.isArrayLiteralExpression(node)) node.elements.forEach((element, index) => add(element, String(index)));
  return found;
};
