import type { EmittedFile } from "../../../model/emitted.js";
import type { CodeFile } from "../code/code-file.js";
import type { ClientPlan } from "../plan-client.js";
import { examplesByPage } from "./page-examples.js";
import { pageFile } from "./page-file.js";
import { pageModuleFile } from "./page-module-file.js";
import { placesFile } from "./places-file.js";
import { schemaFile } from "./schema-file.js";

/** The contract tests, one after the other: a file for each page that has examples, and what all of them import. */
export const emitContract = function* (client: ClientPlan): Generator<CodeFile, void> {
  for (const page of examplesByPage(client.atlas.api)) yield pageFile(page, client);
  yield pageModuleFile(client.atlas.api);
};

/** What stands beside the tests: the model that they are held against, where their examples are, and the harness that runs them. */
export const emitHarness = function* ({ atlas, templates, docs }: ClientPlan): Generator<EmittedFile, void> {
  yield schemaFile(atlas.api);
  yield placesFile(examplesByPage(atlas.api), docs);
  for (const { path, text } of templates("contract")) yield { path: `contract/${path}`, text };
  yield { path: "vitest.config.ts", text: vitestConfig };
};

/** The tests share nothing but what is read once, so that they need no process of their own. */
const vitestConfig = `export default {
  test: { include: ["contract/**/*.test.ts"], pool: "threads", isolate: false },
};
`;
