import { expect, test } from "vitest";
import { atlasOf } from "../../generator/api/atlas.js";
import { checkVersion } from "../../generator/check/check-version.js";
import { type Rule, ruleFor } from "../../generator/check/rule.js";
import { defineCode } from "../../generator/diagnostics/define-code.js";
import type { Page } from "../../generator/model/page.js";
import { modelOf, pagesOf } from "../support/page.js";

const pages = pagesOf({
  "resources/lamp.md": "# lamp resource type\n\nNamespace: example\n",
  "resources/paint.md": "# paint resource type\n\nNamespace: example\n",
});
const atlas = atlasOf(modelOf(pages));

const looked = defineCode<{ readonly at: string }>({
  code: "looked",
  severity: "info",
  sentence: "A rule looked at something.",
  message: ({ at }) => at,
  remedy: () => "None.",
});
const origin = { page: "any.md", line: 1, column: 1 };

const pageRule: Rule = ruleFor(looked, {
  needs: "page",
  check: ({ path }) => [looked.at(origin, { at: `page ${path}` })],
});

const apiRule: Rule = ruleFor(looked, {
  needs: "api",
  check: ({ api: { version } }) => [looked.at(origin, { at: `api ${version}` })],
});

const bothRule = (onReady: () => void): Rule =>
  ruleFor(looked, {
    needs: "both",
    check: ({ api: { version } }) => {
      onReady();
      return ({ path }) => [looked.at(origin, { at: `both ${path} in ${version}` })];
    },
  });

const messagesOf = (walked: Iterable<Page>, ...chosen: readonly Rule[]): readonly string[] =>
  checkVersion({ atlas, pages: walked }, chosen).map(({ message }) => message);

test("a rule has the name and the severity of its code", () => {
  expect(pageRule).toMatchObject({ code: "looked", severity: "info", needs: "page" });
});

test("a rule sees what it needs: pages one by one, the model, or each page beside the model", () => {
  expect(messagesOf(pages, pageRule)).toEqual(["page resources/lamp.md", "page resources/paint.md"]);
  expect(messagesOf(pages, apiRule)).toEqual(["api v1.0"]);
  expect(
    messagesOf(
      pages,
      bothRule(() => {}),
    ),
  ).toEqual(["both resources/lamp.md in v1.0", "both resources/paint.md in v1.0"]);
});

test("all rules look at a page before the next one is read, and at the model last", () => {
  const steps: string[] = [];
  function* readAnew(): Generator<Page> {
    for (const page of pages) {
      steps.push(`read ${page.path}`);
      yield page;
    }
  }
  const stepRule = ruleFor(looked, {
    needs: "page",
    check: ({ path }) => {
      steps.push(`look at ${path}`);
      return [];
    },
  });
  const found = messagesOf(
    readAnew(),
    apiRule,
    stepRule,
    bothRule(() => steps.push("make ready")),
  );
  expect(steps).toEqual([
    "make ready",
    "read resources/lamp.md",
    "look at resources/lamp.md",
    "read resources/paint.md",
    "look at resources/paint.md",
  ]);
  expect(found.at(-1)).toBe("api v1.0");
});

test("pages are not read for rules that look at the model alone", () => {
  // oxlint-disable-next-line require-yield
  function* unread(): Generator<Page> {
    throw new Error("A page is read.");
  }
  expect(messagesOf(unread(), apiRule)).toEqual(["api v1.0"]);
});
