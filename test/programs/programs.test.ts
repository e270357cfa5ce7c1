import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";
import { checkout } from "../support/checkout.js";
import { folderForAll } from "../support/temporary-folder.js";
import { testPrograms } from "./run-programs.js";

/** An API of `input-docs` that speaks OData, and one that does not. */
describe.each([
  { name: "input-docs", specifier: "@acme/graph", generated: "generated/v1.0" },
  { name: "parcels", specifier: "@acme/parcels", generated: "generated/parcels/v1" },
])("programs over the client of $generated", ({ name, specifier, generated }) => {
  const place = folderForAll();
  const client = join(place, "client");
  writeFileSync(join(place, "package.json"), '{ "type": "module" }');
  cpSync(join(checkout, generated), client, { recursive: true });
  testPrograms({ name, specifier, client, place });
});
