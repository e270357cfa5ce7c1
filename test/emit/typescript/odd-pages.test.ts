import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../../generator/docwright.js";
import { checkout } from "../../support/checkout.js";
import { type Compiler, compilerMessages } from "../../support/compile.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const table = (...rows: readonly string[]): string =>
  ["|Name|Type|Description|", "|:---|:---|:---|", ...rows.map((row) => `|${row}|`)].join("\n");

const resource = (name: string, ...rows: readonly string[]): string =>
  `# ${name} resource type\n\nNamespace: home\n\n## Properties\n\n${table(...rows)}\n`;

const operation = (lines: readonly string[], ...sections: readonly string[]): string =>
  ["# Do it", "## HTTP request", ["```http", ...lines, "```"].join("\n"), ...sections].join("\n\n");

/** Pages that repeat themselves, and call things as the client or the language does. */
const pages = {
  "docs/resources/lamp.md": resource(
    "lamp",
    ...["id|String|a", "id|Int32|b", "Id|String|c", "constructor|String|d", "__proto__|String|e", "new|String|f"],
    ...["mode|String|Possible values are: `on`, `on`, `On`.", "a b|String|g", "1st|String|h", "color|color|i"],
  ),
  "docs/resources/basic.md": resource("Lamp", "id|Int32|a", "next|[lamp](lamp.md)|b"),
  "docs/resources/color.md": `# color enum type\n\nNamespace: home\n\n## Members\n\n${table("red|0|a", "red|1|b", "Red|2|c")}\n`,
  ...Object.fromEntries(
    ["client", "blob", "event", "promise", "lampPostBody", "lamps", "anyLamp", "apiCall", "string"].map((name) => [
      `docs/resources/${name}.md`,
      resource(name, "id|String|a", `next|[${name}](${name}.md)|b`),
    ]),
  ),
  "docs/api/lamp-post.md": operation(
    ["POST /lamps", "POST /Lamps", "POST /rooms/{id}/lamps"],
    `## Request headers\n\n${table("X-A|String|a", "x-a|String|b", "X-A|Int32|c")}`,
    `## Request body\n\n${table("id|String|a", "id|Int32|b", "own|String|c", "Own|Boolean|Required.", "own|Int32|d")}`,
    "## Response\n\n201 and a [lamp](../resources/lamp.md).",
  ),
  "docs/api/lamp-find.md": operation(
    [
      ...["GET /f({a},{b})", "GET /f({a})", "GET /f()", "GET /f", "GET /g({a},{a})", "GET /h(a={x},A={y})"],
      ...["GET /i(a='{x}',{y},{z})", "GET /k(a-b={x},__proto__={y})", "GET /lamps/get", "GET /lamps/constructor"],
      ...[
        "GET /with",
        "GET /batch",
        "GET /request/get",
        "GET /",
        "GET /{id}",
        "GET /client",
        "GET /index",
        "GET /blob",
      ],
      ...["GET /lamps/byId", "GET /lamps/{id}/{key}", "GET /lamps/$ref", "GET /lamps/ref", "GET /lamps/{id}/content"],
    ],
    "## Response\n\n200 and a [lamp](../resources/lamp.md).",
  ),
};

const compilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: ["node"],
  typeRoots: [join(checkout, "node_modules/@types")],
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

test.each<readonly [Compiler, string, Readonly<Record<string, string>>]>([
  ["typescript", "without OData", {}],
  ["typescript", "with OData", { "docs/api/lamp-list.md": operation(["GET /lamps?$select=id"]) }],
  ["typescript-5.5", "with OData", { "docs/api/lamp-list.md": operation(["GET /lamps?$select=id"]) }],
])("%s takes the client of odd pages %s", async (compiler, _, more) => {
  const settings = { compilerOptions, include: ["out/default"], exclude: ["out/default/contract"] };
  const folder = temporaryFolder({ ...pages, ...more, "tsconfig.json": JSON.stringify(settings) });
  await generate({ inputs: [join(folder, "docs")], out: join(folder, "out") });
  expect(compilerMessages(compiler, folder)).toBe("");
});
