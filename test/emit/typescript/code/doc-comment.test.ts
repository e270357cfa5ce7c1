import { expect, test } from "vitest";
import { docComment } from "../../../../generator/emit/typescript/code/doc-comment.js";

test("a comment has sentences, a list and tags, with an empty line between", () => {
  expect(
    docComment({
      paragraphs: ["Lists people.", ""],
      list: { title: "Permissions:", entries: ["Application: User.Read"] },
      see: ["api/a.md#request", "api/a.md#request", "api/b.md"],
      deprecated: "Use b.",
    }),
  ).toBe(
    "Lists people.\n\nPermissions:\n- Application: User.Read\n\n@see api/a.md#request\n@see api/b.md\n@deprecated Use b.",
  );
});

test("a page can neither end the comment nor start a tag", () => {
  expect(docComment({ paragraphs: ["*/ alert() /*\n@deprecated"], see: [] })).toBe(
    String.raw`*\/ alert() /\* \@deprecated`,
  );
});

test("nothing to say is no comment", () => {
  expect(docComment({ paragraphs: [""], see: [] })).toBeUndefined();
});
