import type { ApiModel, PageSummary } from "../../model/api.js";
import type { Certainty } from "../../model/type.js";
import type { Origin } from "../../model/source.js";
import { conventionNouns } from "./convention-nouns.js";
import { exampleNouns } from "./example-nouns.js";
import { constant, list, noun, oneWord, optional, record, text, type JsonSchema } from "./json-schema.js";
import { operationNouns } from "./operation-nouns.js";
import { typeNouns } from "./type-nouns.js";

/** What `model.json` holds: the model, and the way to its schema. */
export interface ModelFile extends ApiModel {
  readonly $schema: string;
}

/**
 * JSON Schema (2020-12) of `model.json`: one definition for each noun of the model, under its name. It names members in the
 * order in which the file has them: what a noun is comes first, and where it is said comes last.
 */
export const modelSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "ApiModel",
  ...record<ModelFile>("What the pages of one API version mean, names resolved.", {
    $schema: text,
    modelVersion: constant(1),
    version: text,
    baseUrl: optional(text),
    conventions: noun("Conventions"),
    types: list(noun("TypeDefinition")),
    operations: list(noun("Operation")),
    pages: list(noun("PageSummary")),
  }),
  $defs: {
    PageSummary: record<PageSummary>("A page that the model was made from.", { path: text, title: text }),
    Certainty: oneWord<Certainty>({ table: true, json: true, example: true, prose: true, named: true }),
    Origin: record<Origin>("A place in a page. Lines and columns start at 1.", {
      page: text,
      line: { type: "integer", minimum: 1 },
      column: { type: "integer", minimum: 1 },
      section: optional(text),
    }),
    ...conventionNouns,
    ...typeNouns,
    ...operationNouns,
    ...exampleNouns,
  },
};
