import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Contract } from "../../../templates/contract/harness/contract.js";
import type { Example } from "../../../templates/contract/harness/messages/example.js";
import type { Fetch } from "../../../templates/runtime/index.js";

/** The generated tests as a module of this process. */
export interface BundledTests {
  readonly tests: readonly BundledTest[];
  /** The client as the tests make it. */
  readonly createClient: (options: { readonly fetch: Fetch; readonly baseUrl?: string }) => object;
  /** From now on the tests see this model, and a client that sends through this `fetch`. */
  readonly setStage: (stage: Stage) => void;
}

/** A test with the example that it is of. */
export interface BundledTest {
  readonly page: string;
  readonly name: string;
  readonly example: Example<object>;
  /** Rejected where the test fails. */
  readonly run: () => Promise<void>;
}

/** What tests are run against. */
export interface Stage {
  readonly facts: Pick<Contract<object>, "schema" | "operations" | "bareAnswers">;
  readonly wrapFetch: (fetch: Fetch) => Fetch;
}

/**
 * Loads test files with their harness as they are. Exchanged are what is outside of them: vitest, which would run them
 * once and in another process, the reading of `schema.json`, and the way in which the client is made.
 */
export const bundleTests = async (folder: string, testFiles: readonly string[]): Promise<BundledTests> => {
  const outfile = join(folder, "../bundle", `${process.hrtime.bigint()}.mjs`);
  await build({
    stdin: { contents: entry(testFiles), resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
    outfile,
    plugins: [exchanging(folder)],
  });
  return import(pathToFileURL(outfile).href);
};

const entry = (testFiles: readonly string[]): string =>
  `${testFiles.map((path) => `import ${JSON.stringify(`./${path}`)};`).join("\n")}
export { tests, setStage } from "exchanged:stage";
export { createClient } from "exchanged:client";
`;

const exchanged = (path: string) => ({ path, namespace: "exchanged" });

const exchanging = (folder: string): Plugin => ({
  name: "exchange-surroundings",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^exchanged:/ }, ({ path }) => exchanged(path.replace("exchanged:", "")));
    onResolve({ filter: /^vitest$/ }, () => exchanged("vitest"));
    onResolve({ filter: /\/read-contract\.js$/ }, () => exchanged("facts"));
    onResolve({ filter: /^\.\.\/index\.js$/ }, ({ importer }) =>
      importer.endsWith("page.ts") ? exchanged("client") : undefined,
    );
    onResolve({ filter: /\/page\.js$/ }, ({ importer }) =>
      importer.endsWith(".test.ts") ? exchanged("page") : undefined,
    );
    onLoad({ filter: /.*/, namespace: "exchanged" }, ({ path }) => ({
      contents: modules[path] ?? "",
      loader: "js",
      resolveDir: folder,
    }));
  },
});

const modules: Readonly<Record<string, string>> = {
  stage: `export const tests = [];
let stage;
export const setStage = (next) => { stage = next; };
export const facts = () => stage.facts;
export const wrapFetch = (fetch) => stage === undefined ? fetch : stage.wrapFetch(fetch);
let described;
export const describing = (next) => { described = next; };
export const add = (run) => tests.push({ ...described, run });`,
  vitest: `import { add } from "exchanged:stage";
export const describe = (_name, define) => define();
const context = { annotate: async () => {}, task: { timeout: 5000 } };
export const test = (_name, run) => { add(() => run(context)); };`,
  facts: `export { facts as readFacts } from "exchanged:stage";
export const readPlaces = () => ({ pages: {} });`,
  client: `import { createClient as create } from "./index.js";
import { wrapFetch } from "exchanged:stage";
export const createClient = (options) => create({ ...options, retry: false, fetch: wrapFetch(options.fetch) });`,
  page: `import { describePage as describe } from "./contract/page.js";
import { describing } from "exchanged:stage";
export * from "./contract/harness/marks.js";
export const describePage = (page, examples) =>
  describe(page, (define) =>
    examples((name, example) => { describing({ page, name, example }); define(name, example); }));`,
};
