import { join } from "node:path";
import { expect, test } from "vitest";
import { findModels, readModel } from "../../generator/read/read-models.js";
import { model, structured } from "../support/makers.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const lamp = structured("example.lamp");
const api = model({ types: [lamp] });
const { kind, name, ...others } = lamp;

test.each([
  { order: "kind and name first", type: { kind, name, ...others } },
  { order: "kind and name last, as earlier versions wrote them", type: { ...others, name, kind } },
])("a model is read with $order", ({ type }) => {
  const folder = temporaryFolder({ "model.json": JSON.stringify({ ...api, types: [type] }) });
  expect(readModel(join(folder, "model.json"))).toEqual(api);
});

test.each([
  { what: "no JSON", text: "{" },
  { what: "a model of another version", text: JSON.stringify({ ...api, modelVersion: 2 }) },
  { what: "something else", text: "[]" },
])("a file that is $what is no model", ({ text }) => {
  expect(readModel(join(temporaryFolder({ "model.json": text }), "model.json"))).toBeUndefined();
});

test("models are found in the folder of an output, those of further APIs too, or in that of one version", () => {
  const folder = temporaryFolder({
    "v1.0/model.json": "",
    "beta/model.json": "",
    "other/a.txt": "",
    "x/v2/model.json": "",
  });
  const models = ["beta/model.json", "v1.0/model.json", "x/v2/model.json"].map((path) => join(folder, path));
  expect(findModels(folder)).toEqual(models);
  expect(findModels(join(folder, "beta"))).toEqual([join(folder, "beta/model.json")]);
  expect(findModels(join(folder, "nowhere"))).toEqual([]);
});
