import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const plainGet = `
  import { createRuntimeClient } from "./index.js";
  const client = createRuntimeClient({ baseUrl: "https://api.example/v1.0" });
  console.log(await client.me.get());
`;

const everything = `
  import { createRuntimeClient, isApiError, guid, literal, duration, date, timeOfDay } from "./index.js";
  import { batch } from "./batch/batch.js";
  import { filterBuilder } from "./values/filter-builder.js";
  import { uploadFile } from "./upload/upload-file.js";
  const client = createRuntimeClient({ baseUrl: "https://api.example/v1.0" }, { batch, filters: filterBuilder });
  console.log(client, isApiError, guid, literal, duration, date, timeOfDay, uploadFile);
`;

test.each([
  ["one call", plainGet, 3584],
  ["everything", everything, 8192],
])("a program with %s is small in a browser", async (_, contents, bytes) => {
  const resolveDir = join(import.meta.dirname, "../../../templates/runtime");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThanOrEqual(bytes);
});
