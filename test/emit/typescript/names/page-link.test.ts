import { expect, test } from "vitest";
import { docsUrlFault, pageLinkOf } from "../../../../generator/emit/typescript/names/page-link.js";
import { emitOne } from "../../fixture/emit-fixture.js";
import { at, operation, path } from "../../../support/makers.js";

test.each([
  [undefined, "api/a b.md#request"],
  ["https://example.org/docs", "https://example.org/docs/api/a%20b.md#request"],
  ["https://example.org/{version}/", "https://example.org/v1.0/api/a%20b.md#request"],
  ["https://example.org/{page}?view={version}", "https://example.org/api/a%20b?view=v1.0#request"],
])("a page that can be read at %s", (url, link) => {
  expect(pageLinkOf(url, "v1.0")(at("api/a b.md", "request"))).toBe(link);
});

test("a page as a whole has no section", () => {
  expect(pageLinkOf("https://example.org", "v1.0")(at("api/a.md"))).toBe("https://example.org/api/a.md");
});

test("comments have the links", async () => {
  const operations = [operation({ path: path("/users"), origins: [at("api/a.md", "request")] })];
  const text = await emitOne("builders/users.ts", { operations }, { docsUrl: "https://example.org" });
  expect(text).toContain("@see https://example.org/api/a.md#request");
});

test.each(["docs", "/docs", "ftp://example.org", "https://"])("%s is no URL of docs", (text) => {
  expect(docsUrlFault(text, "docsUrl")).toBe('docsUrl must be a URL, as in "https://example.org/docs".');
});

test("a URL may have places for names", () => {
  expect(docsUrlFault("https://example.org/{version}/{page}", "docsUrl")).toBeUndefined();
});
