import { expect, test } from "vitest";
import { pagesOf, sectionLink } from "../../generator/api/section-link.js";
import { at } from "../support/makers.js";

test("a link is a page with its section, and never has a line", () => {
  expect(sectionLink(at("api/a.md", "response"))).toBe("api/a.md#response");
  expect(sectionLink(at("api/a.md"))).toBe("api/a.md");
});

test("pages are sorted, each once", () => {
  expect(pagesOf([at("b.md", "x"), at("a.md"), at("b.md")])).toEqual(["a.md", "b.md"]);
});
