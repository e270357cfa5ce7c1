import { expect, test } from "vitest";
import { arrangeBuilders, builderFile } from "../../../../generator/emit/typescript/names/arrange-builders.js";
import { equalNodes } from "../../../../generator/emit/typescript/names/equal-nodes.js";
import { memberNamesOf } from "../../../../generator/emit/typescript/names/member-names.js";
import { pathTree } from "../../../../generator/api/path-tree.js";
import { operation, path } from "../../../support/makers.js";

const arranged = (paths: readonly string[], types: readonly string[] = []): readonly string[] => {
  const tree = pathTree(paths.map((text) => operation({ method: "GET", path: path(text) })));
  const builders = arrangeBuilders(tree.root, equalNodes(tree.root, memberNamesOf(tree)), types);
  return [...builders.values()].map(({ name, shared }) => (name === shared.name ? name : `${name} = ${shared.name}`));
};

test("an interface is named after the way to it", () => {
  expect(arranged(["/users/{id}/messages", "/view(start='{x}')", "/root:/{p}:"])).toEqual([
    "Client",
    "Root",
    "RootByPath",
    "Users",
    "UsersById",
    "UsersByIdMessages = RootByPath",
    "ViewCallStart = RootByPath",
  ]);
});

test("equal subtrees are one interface by the shortest name, and each path keeps its own", () => {
  const paths = ["/me/drive/book", "/drives/{id}/book", "/drives/{id}", "/groups/{id}/drive/book"];
  expect(arranged(paths)).toEqual([
    "Client",
    "Drives",
    "DrivesById",
    "DrivesByIdBook = MeDriveBook",
    "Groups",
    "GroupsById = Me",
    "GroupsByIdDrive = MeDrive",
    "GroupsByIdDriveBook = MeDriveBook",
    "Me",
    "MeDrive",
    "MeDriveBook",
  ]);
});

test("an interface never has the name of a type or of a global", () => {
  expect(arranged(["/users", "/client", "/promise", "/blob"], ["Users"])).toEqual([
    "Client",
    "BlobBuilder",
    "ClientBuilder = BlobBuilder",
    "PromiseBuilder = BlobBuilder",
    "UsersBuilder = BlobBuilder",
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
