import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { checkout } from "../support/checkout.js";
import { installGraph } from "../package/install-graph.js";
import { type Compiler, compilerMessages } from "../support/compile.js";
import { library } from "./library.js";
import { runNode } from "../support/run-program.js";
import { folderForAll } from "../support/temporary-folder.js";

const folder = folderForAll();
let sources: string;

/** A program over the package's declarations; a comment marks each line that must not compile. */
const program = `
import { ApiError, createClient, type Room } from "@acme/graph";
import { createClient as createBetaClient } from "@acme/graph/beta";
import type { Client } from "@acme/graph/v1.0";

const client: Client = createClient({ auth: () => "token" });
export const room: Promise<Room> = client.places.byId("1").get();
export const beta = createBetaClient().deviceManagement;
export const statusOf = (error: unknown): number => (error instanceof ApiError ? error.status : 0);

// @ts-expect-error no page has this path
client.nowhere;
`;

beforeAll(async () => {
  sources = await installGraph(folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "program.ts"), program);
});

const plain = { strict: true };

/** The strictest that a user of the client may ask for. */
const strictest = {
  ...plain,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};

const browser = { lib: ["es2022", "dom", "dom.iterable"] };
const node = { lib: ["es2022"] };
const nodeNext = { module: "nodenext" };
const bundler = { module: "esnext", moduleResolution: "bundler" };

/** Each compiler with each way to resolve modules; each library and each strictness with both of these. */
test.each<readonly [Compiler, string, object]>([
  ["typescript-5.5", "strictest, browser, NodeNext", { ...strictest, ...browser, ...nodeNext }],
  ["typescript-5.5", "strictest, Node, Bundler", { ...strictest, ...node, ...bundler }],
  ["typescript-5.9", "strictest, Node, NodeNext", { ...strictest, ...node, ...nodeNext }],
  ["typescript-5.9", "strict, browser, Bundler", { ...plain, ...browser, ...bundler }],
  ["typescript", "strict, Node, NodeNext", { ...plain, ...node, ...nodeNext }],
  ["typescript", "strictest, browser, Bundler", { ...strictest, ...browser, ...bundler }],
])("%s takes the client as sources and as a package: %s", (compiler, title, options) => {
  const settings = {
    compilerOptions: { ...options, ...target, skipLibCheck: false, noEmit: true },
    include: [join(folder, "program.ts"), join(checkout, "generated/v1.0")],
  };
  const place = join(folder, compiler, title);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify(settings));
  expect(compilerMessages(compiler, place)).toBe("");
});

test.each<readonly [Compiler, object]>([
  ["typescript-5.5", { ...nodeNext, ...node }],
  ["typescript-5.9", { ...bundler, ...browser }],
  ["typescript", { ...nodeNext, ...browser }],
])("%s declares what a library of its own gives", (compiler, options) => {
  const place = join(folder, compiler, "library");
  mkdirSync(place, { recursive: true });
  writeFileSync(join(folder, "library.ts"), library);
  const compilerOptions = { ...strictest, ...options, ...target, declaration: true, rootDir: folder, outDir: place };
  const settings = { compilerOptions, files: [join(folder, "library.ts")] };
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify(settings));
  expect(compilerMessages(compiler, place)).toBe("");
});

const target = { target: "es2022", types: ["node"], typeRoots: [join(checkout, "node_modules/@types")] };

/** The newest builds it wherever the package is packed. */
test.each(["typescript-5.5", "typescript-5.9"])("%s builds the same package", (compiler) => {
  const place = join(folder, compiler, "package");
  cpSync(sources, place, { recursive: true, filter: (path) => !/node_modules|\bdist$/.test(relative(sources, path)) });
  const modules = join(checkout, "node_modules");
  mkdirSync(join(place, "node_modules"));
  symlinkSync(join(modules, "esbuild"), join(place, "node_modules/esbuild"));
  symlinkSync(join(modules, compiler), join(place, "node_modules/typescript"));
  const { stdout, stderr } = runNode([join(place, "build/build.mjs")]);
  expect(stdout + stderr).toBe("");
  expect(filesIn(join(place, "dist"))).toEqual(filesIn(join(sources, "dist")));
});

const filesIn = (built: string): readonly string[] =>
  readdirSync(built, { recursive: true, encoding: "utf8" }).toSorted();
