import { assert, asyncProperty } from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";
import type { CodeFile, CodeStatement } from "../../../../generator/emit/typescript/code/code-file.js";
import {
  call,
  entry,
  objectNode,
  stringList,
  stringNode,
} from "../../../../generator/emit/typescript/code/expression.js";
import { printCode } from "../../../../generator/emit/typescript/code/print-code.js";
import { runtimeSymbol } from "../../../../generator/emit/typescript/code/symbol.js";
import { keyword, literalType, reference } from "../../../../generator/emit/typescript/code/type-node.js";
import { emitFixture } from "../../fixture/emit-fixture.js";
import { allOf } from "../../../support/all-of.js";
import { anyStatement } from "./any-statement.js";
import { looseText } from "./loose-text.js";

const printed = async (file: CodeFile): Promise<string> => (await allOf(printCode([file])))[0]?.text ?? "";

const print = (...statements: readonly CodeStatement[]): Promise<string> => printed({ path: "file.ts", statements });

const formatted = (text: string): Promise<string> => format(text, { parser: "typescript", printWidth: 120 });

/** What prettier makes of its own result, until that is the same. */
const settled = async (text: string): Promise<string> => {
  const next = await formatted(text);
  return next === text ? text : settled(next);
};

const { constant, call: called, ...withoutExpressions } = anyStatement;

test.each(Object.entries(withoutExpressions))("any %s is printed as prettier formats it", async (_, statement) => {
  await assert(
    asyncProperty(statement, async (one) => {
      expect(await print(one)).toBe(await formatted(looseText(one)));
    }),
    { numRuns: 100 },
  );
});

test.each(Object.entries({ constant, called }))("any %s is printed as prettier leaves it", async (_, statement) => {
  await assert(
    asyncProperty(statement, async (one) => {
      expect(await print(one)).toBe(await settled(looseText(one)));
    }),
    { numRuns: 100 },
  );
});

test("an object at the end of a chain stays in one line with the calls before it, or lets each have its own", async () => {
  const get = (select: readonly string[]): CodeStatement => ({
    kind: "constant",
    name: "a",
    value: {
      kind: "chain",
      root: "client",
      calls: [
        { path: ["users", "byId"], arguments: [stringNode("x".repeat(40))] },
        { path: ["messages", "get"], arguments: [objectNode([entry("select", stringList(select))])] },
      ],
    },
  });
  expect(await print(get(["subject", "body", "from"]))).toBe(`export const a = client.users
  .byId("${"x".repeat(40)}")
  .messages.get({ select: ["subject", "body", "from"] });
`);
  expect(await print(get(Array.from({ length: 12 }, () => "importance")))).toBe(
    `export const a = client.users.byId("${"x".repeat(40)}").messages.get({
  select: [
${'    "importance",\n'.repeat(12)}  ],
});
`,
  );
});

test("a client is as prettier formats it", async () => {
  for (const { path, text } of await emitFixture()) {
    if (path.endsWith(".ts")) expect(await format(text, { filepath: path, printWidth: 120 })).toBe(text);
  }
});

test("names that are no identifiers are quoted, and no text ends a literal, a template or a comment", async () => {
  const text = await print({
    kind: "interface",
    name: "A",
    members: [
      { kind: "index", name: "property", key: keyword("string"), type: keyword("unknown") },
      {
        kind: "property",
        name: '@odata"; alert()',
        isReadonly: true,
        isOptional: true,
        type: literalType('"; alert()'),
      },
      { kind: "property", name: "b", type: { kind: "template", texts: ["`; alert()${", ""] } },
      { kind: "property", name: "c", type: literalType("`\\") },
      { kind: "method", name: "a.b", parameters: [{ name: "x", type: keyword("number") }], returns: keyword("void") },
      { kind: "method", name: "new", parameters: [], returns: keyword("void") },
    ],
  });
  expect(text).toBe(`export interface A {
  [property: string]: unknown;
  readonly '@odata"; alert()'?: '"; alert()';
  b: \`\\x60; alert()\\x24{\${string}\`;
  c: "\`\\x5c";
  "a.b"(x: number): void;
  "new"(): void;
}
`);
});

test("statements stand apart, but for exports of other modules", async () => {
  const text = await print(
    { kind: "constant", name: "a", doc: "One.", value: stringNode("x") },
    { kind: "alias", name: "C", type: reference(runtimeSymbol("B")) },
    { kind: "export", path: "c", names: "all", isTypeOnly: false },
    { kind: "export", path: "d", names: ["D", "E"], isTypeOnly: true },
    { kind: "call", call: call({ name: "f" }) },
  );
  expect(text).toBe(`import type { B } from "./runtime/index.js";

/** One. */
export const a = "x";

export type C = B;

export * from "./c.js";
export type { D, E } from "./d.js";

f();
`);
});

test("a file imports what it mentions: values before types, once, and nothing of its own", async () => {
  const user = { name: "User", path: "types/user" };
  const make = { name: "make", path: "types/user" };
  const text = await printed({
    path: "contract/a/b.ts",
    leadingModule: "contract/page",
    statements: [
      { kind: "alias", name: "All", type: reference({ name: "User", path: "types/index", namespace: "types" }) },
      { kind: "alias", name: "Own", type: reference({ name: "All", path: "contract/a/b" }, reference(user)) },
      { kind: "alias", name: "Make", type: { kind: "typeof", symbol: make } },
      { kind: "call", call: call({ name: "describe", path: "contract/page" }, { kind: "symbol", symbol: make }) },
      { kind: "alias", name: "Near", type: reference({ name: "Near", path: "contract/a/near" }) },
    ],
  });
  expect(text.slice(0, text.indexOf("\n\n"))).toBe(`import { describe } from "../page.js";
import type * as types from "../../types/index.js";
import { make } from "../../types/user.js";
import type { User } from "../../types/user.js";
import type { Near } from "./near.js";`);
});
