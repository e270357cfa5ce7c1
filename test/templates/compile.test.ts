import { join } from "node:path";
import { expect, test } from "vitest";
import { type Compiler, compilerMessages } from "../support/compile.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { checkout } from "../support/checkout.js";

/** The strictest that a user of the client may ask for. */
const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  noEmit: true,
  target: "es2022",
  types: ["node"],
  typeRoots: [join(checkout, "node_modules/@types")],
};

const browser = { lib: ["es2022", "dom", "dom.iterable"] };
const node = { lib: ["es2022"] };
const bundler = { module: "esnext", moduleResolution: "bundler" };

test.each<readonly [Compiler, object]>([
  ["typescript", { ...browser, module: "nodenext" }],
  ["typescript", { ...node, ...bundler }],
  ["typescript-5.9", { ...browser, ...bundler }],
  ["typescript-5.9", { ...node, module: "nodenext" }],
])("%s takes the templates under %j", (compiler, options) => {
  const config = { compilerOptions: { ...strictest, ...options }, include: [join(checkout, "templates")] };
  const folder = temporaryFolder({ "tsconfig.json": JSON.stringify(config) });
  expect(compilerMessages(compiler, folder)).toBe("");
});
