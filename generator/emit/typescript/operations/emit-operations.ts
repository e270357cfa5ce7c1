import type { CodeFile, CodeStatement } from "../code/code-file.js";
import { call, expandedObject } from "../code/expression.js";
import type { CodeSymbol } from "../code/symbol.js";
import { intersectionOf, unionOf } from "../code/type-questions.js";
import { globalType, keyword, reference, type TypeNode } from "../code/type-node.js";
import type { ClientPlan } from "../plan-client.js";
import { branchFile } from "./branch-file.js";
import { branchesOf } from "./branches.js";

/**
 * `operations.ts`, and a file for each branch of it: the page and the permissions of each call.
 * They grow with the API, so that `index.ts` leaves them alone.
 */
export const emitOperations = function* ({ atlas, names }: ClientPlan): Generator<CodeFile, void> {
  const branches = branchesOf(atlas.api.operations, names);
  for (const branch of branches) yield branchFile(branch, atlas.api.conventions);
  yield registryFile(branches.map(({ name, path }) => ({ name, path })));
};

const registryFile = (branches: readonly CodeSymbol[]): CodeFile => ({
  path: "operations.ts",
  statements: [exportedTypes, operationsConstant(branches), operationsType(branches), requiredPermissions],
});

/** So that what `requiredPermissions` gives can be named. */
const exportedTypes: CodeStatement = {
  kind: "export",
  path: "runtime/operation-facts",
  names: ["AllScopes", "OperationFacts", "PageFacts", "Permissions", "Scopes"],
  isTypeOnly: true,
};

const operationsConstant = (branches: readonly CodeSymbol[]): CodeStatement => ({
  kind: "constant",
  name: "operations",
  doc: [
    'What the docs say of each call of the client, by the names that lead to it, as in `operations["me.get"]`.',
    "One of the scopes is enough, the least privileged stands first; `allOf` are needed together. `further` has what the page",
    "says of other cases, and `otherPages` what further pages say.",
  ].join("\n"),
  type: reference({ name: "Operations" }),
  value: expandedObject(branches.map((symbol) => ({ kind: "spread", value: { kind: "symbol", symbol } }))),
});

/** Written out, since TypeScript declares no inferred type of more than a million characters. */
const operationsType = (branches: readonly CodeSymbol[]): CodeStatement => ({
  kind: "alias",
  name: "Operations",
  doc: "The calls of the client, each with its page and its scopes as literal types.",
  type: branches.length === 0 ? noOperations : intersectionOf(branches.map(typeOf)),
});

const typeOf = (symbol: CodeSymbol): TypeNode => ({ kind: "typeof", symbol });

/** A name of the part of the runtime that finds what the docs say of a call. */
const factsSymbol = (name: string): CodeSymbol => ({ name, path: "runtime/operation-facts" });

const facts = reference(factsSymbol("OperationFacts"));

const noOperations = globalType("Readonly", globalType("Record", keyword("never"), facts));

const requiredPermissions: CodeStatement = {
  kind: "constant",
  name: "requiredPermissions",
  doc: [
    "What the docs say of a call, as in `requiredPermissions(client.me.get)`; `undefined` for what is no call of the docs.",
    "An entry of `operations` says the same in literal types.",
  ].join("\n"),
  value: {
    kind: "arrow",
    parameters: [{ name: "method", type: reference(factsSymbol("OperationMethod")) }],
    returns: unionOf([facts, keyword("undefined")]),
    body: call(factsSymbol("findFacts"), { kind: "name", name: "method" }, { kind: "name", name: "operations" }),
  },
};
