import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../../../generator/docwright.js";
import { runContract } from "../../../support/run-contract.js";
import { linkPackages } from "../../../support/run-program.js";
import { temporaryFolder } from "../../../support/temporary-folder.js";

const fence = (text: string): string => `\`\`\` http\n${text}\n\`\`\`\n`;

const page = (line: string, ...messages: readonly string[]): string =>
  [`# Lamp\n\n## HTTP request\n`, fence(line), "## Example\n", ...messages.map(fence)].join("\n");

/** Pages whose examples and request lines differ: each of their tests has to pass, or to expect that it fails. */
const pages: Readonly<Record<string, string>> = {
  "docs/v1.0/api/another-method.md": page(
    "POST /lamps/search",
    "GET https://home.example/v1.0/lamps/search?text=blue",
    'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "id": "1" }',
  ),
  "docs/v1.0/api/no-parentheses.md": page(
    "POST /lamps/{id}/reset()",
    "POST https://home.example/v1.0/lamps/1/reset",
    "HTTP/1.1 204 No Content",
  ),
  "docs/v1.0/api/no-arguments.md": page(
    "GET /lamps/{id}/glow(hours={hours})",
    "GET https://home.example/v1.0/lamps/1/glow",
    "HTTP/1.1 200 OK",
  ),
  "docs/v1.0/api/open-parenthesis.md": page(
    "GET /lamps/{id}/dim(color='{color}')",
    "GET https://home.example/v1.0/lamps/1/dim(color='red'",
  ),
  "docs/v1.0/api/host-with-placeholder.md": page(
    "GET /rooms/{id}.json",
    "GET https://<tenant>.home.example/v1.0/rooms/1.json",
  ),
  "docs/v1.0/api/colon.md": page("GET /rooms/:room_id/lamps", "GET https://home.example/v1.0/rooms/1/lamps"),
};

test("no contract test is red where examples differ from request lines", async () => {
  const folder = temporaryFolder({ ...pages, "package.json": '{ "type": "module" }' });
  linkPackages(folder);
  await generate({ inputs: [join(folder, "docs")], out: join(folder, "out") }, { mode: "write" });
  const { exitCode, tests } = await runContract(folder);
  expect([exitCode, tests.filter(({ status }) => status !== "passed")]).toEqual([0, []]);
  expect(tests.map(({ title }) => title.replace(/:.*/, ")")).toSorted()).toEqual([
    "another-method-1 (expected failure)",
    "colon-1",
    "host-with-placeholder-1",
    "no-arguments-1 (expected failure)",
    "no-parentheses-1",
    "open-parenthesis-1",
  ]);
});
