import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { checkout } from "../support/checkout.js";

test.each([
  ["prettier agrees with every file", "npm run -s prettier -- --check"],
  ["oxlint has nothing to say", "npm run -s lint"],
  ["the program and its tests compile", "node node_modules/typescript/bin/tsc -p test/tsconfig.json"],
])("%s", (_, command) => {
  const { status, stdout, stderr } = spawnSync(command, { cwd: checkout, encoding: "utf8", shell: true });
  expect(status, `${stdout}${stderr}`).toBe(0);
});
