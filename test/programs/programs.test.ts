import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";
import { checkout } from "../support/checkout.js";
import { folderForAll } from "../support/temporary-folder.js";
import { testPrograms } from "./run-programs.js";

describe("programs over the client of input-docs", () => {
  const place = folderForAll();
  writeFileSync(join(place, "package.json"), '{ "type": "module" }');
  cpSync(join(checkout, "generated/v1.0"), join(place, "v1.0"), { recursive: true });
  testPrograms({ name: "input-docs", client: join(place, "v1.0"), place });
});
