import { expect, test } from "vitest";
import { type PathNode, pathTree } from "../../generator/api/path-tree.js";
import { waysTo } from "../../generator/api/path-ways.js";
import type { Operation } from "../../generator/model/operation.js";
import { operation, path } from "../support/makers.js";

const get = (text: string): Operation => operation({ id: text, method: "GET", path: path(text) });

const treeOf = (paths: readonly string[]) => pathTree(paths.map(get));

/** A line for each way, as in `literal users: GET /users`. */
const linesOf = ({ children }: PathNode): readonly string[] =>
  children.flatMap((child) => [
    [
      `${child.kind} ${child.spelling}:`,
      ...[...child.node.methods].map(([verb, operations]) => `${verb} ${operations.map(({ id }) => id).join(" ")}`),
    ].join(" "),
    ...linesOf(child.node).map((line) => `  ${line}`),
  ]);

test("paths that begin alike share their places, which are sorted", () => {
  expect(linesOf(treeOf(["/users", "/me", "/users/{id}/photo", "/users/{id}"]).root)).toEqual([
    "literal me: GET /me",
    "literal users: GET /users",
    "  value id: GET /users/{id}",
    "    literal photo: GET /users/{id}/photo",
  ]);
});

test("letter case and the names of placeholders do not tell places apart, and the commonest spelling is theirs", () => {
  const { root } = treeOf(["/Users/{id}", "/users/{key}/a", "/users/{id}/b"]);
  expect(linesOf(root)).toEqual([
    "literal users:",
    "  value id: GET /Users/{id}",
    "    literal a: GET /users/{key}/a",
    "    literal b: GET /users/{id}/b",
  ]);
  expect(root.children[0]?.spellings).toEqual(["Users", "users", "users"]);
});

test("an alternate key, an address by path and a call are places of their own", () => {
  const { root, alternateKeys } = treeOf([
    "/apps(appId='{id}')",
    "/apps",
    "/root:/{item}:",
    "/view(end='{y}',start={x})",
  ]);
  expect(linesOf(root)).toEqual([
    "literal apps: GET /apps",
    "  key appId: GET /apps(appId='{id}')",
    "literal root:",
    "  colon item: GET /root:/{item}:",
    "call view: GET /view(end='{y}',start={x})",
  ]);
  expect([...alternateKeys]).toEqual(["appId"]);
});

test("a path with a part left out has no place", () => {
  expect(treeOf(["/users/.../photo"]).root.children).toEqual([]);
});

test("calls are told apart by the names of their arguments, in any order and spelling", () => {
  const { root } = treeOf([
    "/view(start={x},End={y})",
    "/view(end={y},start={x})",
    "/view(end={z},Start={x})",
    "/view(start={x})",
  ]);
  const calls = root.children.flatMap((child) => (child.kind === "call" ? [child] : []));
  expect(calls.map((call) => call.arguments.map(({ name, uses }) => `${name} ${uses.length}`))).toEqual([
    ["end 3", "start 3"],
    ["start 1"],
  ]);
});

test("the ways to an operation are its steps with the places that they lead to", () => {
  const { root } = treeOf(["/users/{id}", "/USERS/{key}/photo"]);
  const ways = waysTo(get("/USERS/{key}/photo"), root);
  expect(ways.map(({ child }) => child.key)).toEqual(["/users", "{}", "/photo"]);
  expect(ways.at(-1)?.child.node.methods.get("GET")).toHaveLength(1);
  expect(() => waysTo(get("/nowhere"), root)).toThrow("Bug: the path tree lacks /nowhere.");
});
