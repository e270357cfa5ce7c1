import { cpSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../support/temporary-folder.js";
import { emitFixture } from "../../fixture/emit-fixture.js";

/** The code that a bundler makes of a program over the client of the fixture. */
const bundleOf = async (program: string): Promise<string> => {
  const folder = temporaryFolder(Object.fromEntries((await emitFixture()).map(({ path, text }) => [path, text])));
  cpSync("templates/runtime", join(folder, "runtime"), { recursive: true });
  const stdin = { contents: program, resolveDir: folder };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
  return outputFiles[0]?.text ?? "";
};

test("a program that uses no guard does not carry them", async () => {
  const guarding = await bundleOf('import { createClient, is } from "./index.js"; console.log(createClient, is);');
  const plain = await bundleOf('import { createClient } from "./index.js"; console.log(createClient);');
  expect(guarding).toContain("numberSetting");
  expect(plain).not.toContain("numberSetting");
});
