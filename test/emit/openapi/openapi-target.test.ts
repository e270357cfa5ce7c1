import { expect, test } from "vitest";
import { atlasOf } from "../../../generator/api/atlas.js";
import { openApiTarget } from "../../../generator/emit/openapi/openapi-target.js";
import { targetInput } from "../../support/target-input.js";
import { documentOf } from "./document-of.js";
import { lamps } from "./lamps.js";
import { lintFindings, schemaFindings } from "./lint-document.js";
import { model, operation } from "../../support/makers.js";

const files = openApiTarget.emit(atlasOf(lamps), targetInput);
const text = [...(files[0]?.parts ?? [])].join("");

test("The document is one file, and ends with a line end", () => {
  expect(files.map(({ path }) => path)).toEqual(["openapi.json"]);
  expect(text.endsWith("}\n")).toBe(true);
});

test("Redocly and the JSON Schema of OpenAPI 3.1 find no fault in it", async () => {
  expect(await lintFindings(text)).toEqual([]);
  expect(schemaFindings(text)).toEqual([]);
});

test("Both find the fault in a document that has one", async () => {
  const faulty = text
    .replace('"operationId": "lamps.create"', '"operationId": 1')
    .replace("#/components/schemas/example.device", "#/nowhere");
  expect(await lintFindings(faulty)).not.toEqual([]);
  expect(schemaFindings(faulty)).toContain("/paths/~1lamps/post/operationId must be string");
});

test("No two paths differ by the names of their parameters only", () => {
  const shapes = Object.keys(documentOf(lamps).paths).map((path) => path.replaceAll(/\{[^}]*\}/g, "{}"));
  expect(shapes).toEqual([...new Set(shapes)]);
});

test("Operations of one path stand together, by method", () => {
  expect(Object.keys(documentOf(lamps).paths["/lamps"] ?? {})).toEqual(["get", "post"]);
});

test("The server and the title come from the base URL, the version from the model", () => {
  const { info, servers } = documentOf(lamps);
  expect([info.title, info.version, servers]).toEqual([
    "lamps.example",
    "v1.0",
    [{ url: "https://lamps.example/v1.0" }],
  ]);
});

test("Without a base URL there is no server, and the title is the one of the options", () => {
  const document = documentOf(model(), { title: "Lamps" });
  expect([document.info.title, document.servers]).toEqual(["Lamps", undefined]);
});

test("The tag of an operation is the first segment of its path that has a name", () => {
  const path = [
    { kind: "parameter", name: "site" } as const,
    { kind: "call", text: "lamps", isKey: true, arguments: [] } as const,
  ];
  const document = documentOf(model({ operations: [operation({ path, template: "/{site}/lamps()" })] }));
  expect(document.tags).toEqual([{ name: "lamps" }]);
  expect(document.paths["/{site}/lamps()"]?.["get"]?.tags).toEqual(["lamps"]);
});
