import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { atlasOf } from "../../../generator/api/atlas.js";
import { modelTarget } from "../../../generator/emit/model/model-target.js";
import { modelSchema } from "../../../generator/emit/model/model-schema.js";
import type { ApiModel } from "../../../generator/model/api.js";
import { lamps } from "../openapi/lamps.js";
import { everything } from "./everything.js";

/** What the schema says of the file that a model gives. */
const findings = (api: ApiModel): readonly string[] => {
  const [model, schema] = modelTarget.emit(atlasOf(api)).map(({ parts }) => JSON.parse([...parts].join("")));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(model);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

test("The model is written as it is, with the way to its schema", () => {
  const [model, schema] = modelTarget.emit(atlasOf(lamps));
  expect([model?.path, schema?.path]).toEqual(["model.json", "model.schema.json"]);
  expect(JSON.parse([...(model?.parts ?? [])].join(""))).toEqual({ $schema: "./model.schema.json", ...lamps });
});

test("A type begins with its kind and name, and ends with its origins", () => {
  const [model] = modelTarget.emit(atlasOf(everything));
  const { types }: ApiModel = JSON.parse([...(model?.parts ?? [])].join(""));
  for (const type of types) {
    const names = Object.keys(type);
    expect([names.slice(0, 2), names.at(-1)]).toEqual([["kind", "name"], "origins"]);
  }
});

test("The schema accepts models", () => {
  expect([findings(lamps), findings(everything)]).toEqual([[], []]);
});

test("The schema rejects a model of another version, a missing member and a surplus one", () => {
  const faulty = JSON.parse(JSON.stringify(lamps));
  faulty.modelVersion = 2;
  delete faulty.operations[0].id;
  faulty.pages[0].colour = "red";
  expect(findings(faulty)).toEqual([
    "/modelVersion must be equal to constant",
    "/operations/0 must have required property 'id'",
    "/pages/0 must NOT have additional properties",
  ]);
});

test("Every noun of the schema is used", () => {
  const text = JSON.stringify(modelSchema);
  const unused = Object.keys(modelSchema.$defs ?? {}).filter((name) => !text.includes(`"#/$defs/${name}"`));
  expect(unused).toEqual([]);
});
