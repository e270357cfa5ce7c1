import { expect, test } from "vitest";
import { arrangeBuilders, builderFile } from "../../../../generator/emit/typescript/names/arrange-builders.js";
import { pathTree } from "../../../../generator/api/path-tree.js";
import { operation, path } from "../../../support/makers.js";

const arranged = (paths: readonly string[], types: readonly string[] = []): readonly string[] => {
  const { root } = pathTree(paths.map((text) => operation({ method: "GET", path: path(text) })));
  const names = new Map(types.map((name) => [name, { name, path: `types/${name}` }]));
  return [...arrangeBuilders(root, names).values()].map(({ name }) => name);
};

test("an interface is named after the way to it", () => {
  expect(arranged(["/users/{id}/messages", "/view(start='{x}')", "/root:/{p}:"])).toEqual([
    "Client",
    "Root",
    "RootByPath",
    "Users",
    "UsersById",
    "UsersByIdMessages",
    "ViewCallStart",
  ]);
});

test("an interface never has the name of a type or of a global", () => {
  expect(arranged(["/users", "/client", "/promise", "/blob"], ["Users"])).toEqual([
    "Client",
    "BlobBuilder",
    "ClientBuilder",
    "PromiseBuilder",
    "UsersBuilder",
  ]);
});

test("depth alone decides on the file", () => {
  const literals = ["me", "drive", "items", "workbook", "tables", "columns"];
  expect(literals.map((_, index) => builderFile(literals.slice(0, index)))).toEqual([
    "builders/client",
    "builders/me",
    "builders/me",
    "builders/me/drive/items",
    "builders/me/drive/items",
    "builders/me/drive/items",
  ]);
});
