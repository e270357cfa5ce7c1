import { expect, test } from "vitest";
import { headersOfAll } from "../../generator/api/headers-of-all.js";
import type { Operation } from "../../generator/model/operation.js";
import { operation, parameter, path, string } from "../support/makers.js";

const get = (text: string, ...headers: readonly (readonly [string, boolean])[]): Operation =>
  operation({
    path: path(text),
    parameters: headers.map(([name, required]) => parameter(name, string, { in: "header", required })),
  });

test.each<readonly [string, readonly Operation[], readonly string[]]>([
  ["in either case", [get("/a", ["X-Api-Key", true]), get("/b", ["x-api-key", true])], ["x-api-key"]],
  ["not one that some leave out", [get("/a", ["X-Api-Key", true]), get("/b")], []],
  ["not one that some let out", [get("/a", ["X-Api-Key", true]), get("/b", ["X-Api-Key", false])], []],
  ["none of a single operation", [get("/a", ["If-Match", true])], []],
])("headers of all operations: %s", (_, operations, names) => {
  expect([...headersOfAll(operations)]).toEqual(names);
});
