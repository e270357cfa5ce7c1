import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { atlasOf } from "../../generator/api/atlas.js";
import { checkVersion } from "../../generator/check/check-version.js";
import { rules } from "../../generator/check/rules.js";
import { registry } from "../../generator/diagnostics/registry.js";
import { checkout } from "../support/checkout.js";
import { modelOf, pageOf } from "../support/page.js";

/** What the rules find in pages, as in `unknown-type 9 message`. */
const findingsIn = (...texts: readonly string[]): readonly string[] => {
  const pages = texts.map((text, index) => pageOf(text, { path: `page-${index}.md` }));
  const found = checkVersion({ atlas: atlasOf(modelOf(pages)), pages });
  return found.map(({ code, origin, message, remedy }) => `${code} ${origin.line} ${message} ${remedy}`);
};

const typePage = (type: string): string => `# lamp resource type

Namespace: example

## Properties

| Property | Type | Description |
| :-- | :-- | :-- |
| shade | ${type} | The shade. |
`;

const callPage = (path: string, answer: string): string => `# Get lamp

Namespace: example

## HTTP request

\`\`\`http
GET ${path}
\`\`\`

## Response

If successful, this method returns a \`200 OK\` response code and a [lamp](lamp.md) object.

## Example

\`\`\`http
GET https://example.com/v1.0/lamps/7
\`\`\`

\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

${answer}
\`\`\`
`;

test("every file of a rule is one of the rules, under the name of its code", () => {
  const files = readdirSync(join(checkout, "generator/check/rules")).map((file) => file.replace(/\.ts$/, ""));
  expect(rules.map(({ code }) => code).toSorted()).toEqual(files.toSorted());
});

test("every rule has a registered code, and its severity", () => {
  const severityOf = new Map(registry.map(({ code, severity }) => [code, severity]));
  expect(rules.map(({ code }) => severityOf.get(code))).toEqual(rules.map(({ severity }) => severity));
});

test("a type that no page defines is found, with the one that was probably meant", () => {
  expect(findingsIn(typePage("[lamps](lamps.md)"))).toEqual([
    "unknown-type 9 No page defines the type example.lamps. Did you mean lamp?",
  ]);
  expect(findingsIn(typePage("[curtain](curtain.md)"))).toEqual([
    "unknown-type 9 No page defines the type example.curtain. Add a page for it, or mend the name.",
  ]);
  expect(findingsIn(typePage("[lamp](lamp.md)"))).toEqual([]);
});

test("a path with a part left out is found at its request line", () => {
  expect(findingsIn(callPage("/rooms/.../lamps/{id}", "{}")).filter((text) => text.startsWith("elided"))).toEqual([
    "elided-path 8 GET /rooms/.../lamps/{lamp-id} leaves out a part of its path, so the client can't call it. " +
      "Write the path in full, or name the placeholder that stands for the part.",
  ]);
  expect(findingsIn(typePage("String"), callPage("/lamps/{id}", "{}"))).toEqual([]);
});

test("an example that contradicts its page is found at the value", () => {
  const call = (answer: string) => callPage("/lamps/{id}", answer);
  expect(findingsIn(typePage("String"), call('{ "shade": 7 }'))).toEqual([
    "example-contradiction 25 Example page-1-1, response body /shade: Documented as Edm.String, shown as 7. " +
      "Mend the example, or what the docs say of it; until then its contract test expects this failure.",
  ]);
  expect(findingsIn(typePage("String"), call('{ "shade": "red" }'))).toEqual([]);
});
