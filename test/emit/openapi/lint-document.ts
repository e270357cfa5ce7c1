import { createConfig, lintFromString } from "@redocly/openapi-core";
import openApiSchema from "@seriousme/openapi-schema-validator/schemas/v3.1/schema.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/** What the linter of Redocly finds against the OpenAPI specification: one line for each fault. */
export const lintFindings = async (source: string): Promise<readonly string[]> => {
  const problems = await lintFromString({ source, config: await createConfig({ extends: ["spec"] }) });
  return problems.map(({ ruleId, message, location }) => `${location[0]?.pointer ?? ""} ${ruleId}: ${message}`);
};

/** What the JSON Schema of OpenAPI 3.1 rejects: one line for each fault. */
export const schemaFindings = (source: string): readonly string[] => {
  const validate = compiled();
  validate(JSON.parse(source));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const compiled = (): ValidateFunction => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat("media-range", true);
  return ajv.compile(openApiSchema);
};
