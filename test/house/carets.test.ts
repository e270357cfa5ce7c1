import ts from "typescript-5.9";
import { expect, test } from "vitest";
import { nodesOf, placeOf, programFiles } from "./program.js";

const files = programFiles("generator/parse");

test("a reader of markdown shows the line that it reads, with a caret under what it takes", () => {
  const bare = files.flatMap((file) =>
    nodesOf(file, ts.isVariableStatement)
      .filter((node) => /^export const read[A-Z]/.test(node.getText(file.tree)))
      .filter((node) => !/^ \* .*\^/m.test(docOf(node)))
      .map((node) => placeOf(file, node)),
  );
  expect(bare).toEqual([]);
});

const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => doc.getText())
    .join("\n");

test("a caret stands under something", () => {
  const astray = files.flatMap(({ path, tree }) => {
    const lines = tree.text.split("\n");
    return lines.flatMap((line, index) => {
      const carets = /^ *\* +\^[\^ ]*/.exec(line)?.[0].trimEnd() ?? "";
      return carets.length > (lines[index - 1]?.length ?? 0) ? [`${path}:${index + 1}`] : [];
    });
  });
  expect(astray).toEqual([]);
});
