import type { ApiModel } from "../../../model/api.js";
import type { EmittedFile } from "../../../model/emitted.js";
import type { ClientPlan } from "../plan-client.js";
import { stringLiteral } from "../code/quoting.js";
import { examplesByPage } from "./page-examples.js";
import { pageFile } from "./page-file.js";
import { placesFile } from "./places-file.js";
import { schemaFile } from "./schema-file.js";

/**
 * The contract tests, one after the other: a file for each page that has examples, what they are held against, and the
 * harness that runs them.
 */
export const emitContract = function* (client: ClientPlan): Generator<EmittedFile, void> {
  const { atlas, names: plan, naming, templates, docs } = client;
  const { api, hierarchy, methods } = atlas;
  const context = { plan, naming, hierarchy, schema: hierarchy.types, methods };
  const pages = examplesByPage(api);
  for (const page of pages) yield pageFile(page, context);
  yield pageModule(api);
  yield schemaFile(api);
  yield placesFile(pages, docs);
  for (const { path, text } of templates("contract")) yield { path: `contract/${path}`, text };
  yield { path: "vitest.config.ts", text: vitestConfig };
};

/** A model without a server needs one for its tests. */
const stand = "https://service.example";

/** `contract/page.ts`: what every test file imports. */
const pageModule = ({ baseUrl }: ApiModel): EmittedFile => ({
  path: "contract/page.ts",
  text: `import { createClient } from "../index.js";
import { describePages } from "./harness/describe-pages.js";

export * from "./harness/marks.js";

/** Describes the examples of a page; each of them becomes a test of the client. */
export const describePage = describePages({
  baseUrl: ${stringLiteral(baseUrl ?? stand)},
  createClient: (options) => createClient({ ${baseUrl === undefined ? `baseUrl: ${stringLiteral(stand)}, ` : ""}retry: false, ...options }),
});
`,
});

/** The tests share nothing but what is read once, so that they need no process of their own. */
const vitestConfig = `export default {
  test: { include: ["contract/**/*.test.ts"], pool: "threads", isolate: false },
};
`;
