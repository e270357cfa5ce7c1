import { expect, test } from "vitest";
import { builtProgram, runNode } from "../support/run-program.js";
import { temporaryFolder } from "../support/temporary-folder.js";

test.each<Readonly<Record<string, string>>>([{}, { CI: "true", GITHUB_ACTIONS: "true" }, { FORCE_COLOR: "1" }])(
  "no colour reaches a pipe where the environment is %j",
  (environment) => {
    const folder = temporaryFolder({ "docs/a.md": "# Lamps\n\nThey shine.\n" });
    const { stdout, stderr } = runNode([builtProgram(), "generate", "docs", "--out", "out"], folder, environment);
    expect(stdout).toContain("no-known-section");
    expect(stdout + stderr).not.toContain("\u001B");
  },
);
