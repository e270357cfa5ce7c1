import { posix } from "node:path";
import ts from "typescript-5.9";
import { expect, test } from "vitest";
import { rooms } from "../../generator/rooms.js";
import type { ProgramFile } from "./program.js";
import { nodesOf, placeOf, programFiles } from "./program.js";

interface Import {
  readonly place: string;
  readonly from: string;
  /** A room as in `read`, a file of the top folder as in `pipeline`, a folder as in `templates/contract`, or a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
}

/** `generator/read/read-text.ts` is in the room `read`, `generator/main.ts` in `main`; a room in a room is one of its own, as is `emit/openapi`. */
const roomOf = (path: string): string => {
  const [top = "", ...names] = path.replace(/\.(ts|js)$/, "").split("/");
  const [outer = "", inner = ""] = names;
  if (top !== "generator") return `${top}/${outer}`;
  const within = `${outer}/${inner}`;
  return Object.hasOwn(rooms, within) ? within : outer;
};

const packageOf = (specifier: string): string =>
  specifier.startsWith("@") ? specifier.split("/").slice(0, 2).join("/") : (specifier.split("/")[0] ?? specifier);

const isImport = (node: ts.Node): node is ts.ImportDeclaration | ts.ExportDeclaration | ts.CallExpression =>
  ts.isImportDeclaration(node) ||
  (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) ||
  (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword);

const importsOf = (file: ProgramFile): readonly Import[] =>
  nodesOf(file, isImport).flatMap((node) => {
    const specifier = ts.isCallExpression(node) ? node.arguments[0] : node.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return [];
    const isPackage = !specifier.text.startsWith(".");
    const target = isPackage ? packageOf(specifier.text) : roomOf(posix.join(posix.dirname(file.path), specifier.text));
    const isTypeOnly = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : false;
    return [{ place: placeOf(file, node), from: roomOf(file.path), target, isPackage, isTypeOnly }];
  });

const imports = ["generator", "templates"].flatMap(programFiles).flatMap(importsOf);

test("a room imports only the rooms that it may know", () => {
  const breaches = imports
    .filter(
      ({ from, target, isPackage }) => !isPackage && target !== from && rooms[from]?.imports.includes(target) !== true,
    )
    .map(({ place, from, target }) => `${place}: ${from} may not import ${target}`);
  expect(breaches).toEqual([]);
});

test("a room imports only the packages that are its own", () => {
  const breaches = imports
    .filter(({ from, target, isPackage }) => isPackage && rooms[from]?.packages.includes(target) !== true)
    .map(({ place, from, target }) => `${place}: ${from} may not import ${target}`);
  expect(breaches).toEqual([]);
});

test("a target knows the door of targets and the floors, and no other target", () => {
  const known = ["emit/target", "api", "json", "lists", "model", "text", "templates/contract"];
  const targets = Object.entries(rooms).filter(([room]) => /^emit\/(?!options$|target$)/.test(room));
  const breaches = targets.flatMap(([room, { imports: others }]) =>
    others.filter((other) => !known.includes(other)).map((other) => `${room} may not import ${other}`),
  );
  expect(targets.length).toBeGreaterThan(3);
  expect(breaches).toEqual([]);
});

test("a package belongs to one room, and one file of it is the door to it", () => {
  const files = new Map<string, Set<string>>();
  for (const { target, isPackage, isTypeOnly, place } of imports) {
    if (!isPackage || isTypeOnly || target.startsWith("node:")) continue;
    files.set(target, (files.get(target) ?? new Set()).add(place.split(":")[0] ?? place));
  }
  const breaches = [...files]
    .filter(([, users]) => users.size > 1)
    .map(([name, users]) => `${name}: ${[...users].join(", ")}`);
  expect(breaches).toEqual([]);
});

test("every permission is used", () => {
  const used = new Set(imports.map(({ from, target }) => `${from} ${target}`));
  const unused = Object.entries(rooms).flatMap(([from, { imports: known, packages }]) =>
    [...known, ...packages].map((target) => `${from} ${target}`).filter((pair) => !used.has(pair)),
  );
  expect(unused).toEqual([]);
});

test("only main.ts uses process", () => {
  const isProcess = (node: ts.Node): node is ts.Identifier =>
    ts.isIdentifier(node) && node.text === "process" && !ts.isPropertyAccessExpression(node.parent.parent);
  const users = programFiles("generator").filter((file) => nodesOf(file, isProcess).length > 0);
  expect(users.map(({ path }) => path)).toEqual(["generator/main.ts"]);
});
