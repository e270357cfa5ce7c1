import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const program = `
  import { createRuntimeClient } from "./index.js";
  const client = createRuntimeClient({ baseUrl: "https://api.example/v1.0" });
  console.log(await client.me.get());
`;

test("a program with one call is below 3 KB in a browser", async () => {
  const resolveDir = join(import.meta.dirname, "../../../templates/runtime");
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(3000);
});
