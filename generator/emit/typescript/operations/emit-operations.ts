import type { ApiModel } from "../../../model/api.js";
import type { EmittedFile } from "../../../model/emitted.js";
import type { NamePlan } from "../names/name-plan.js";
import { bracketed, plain } from "../layout/layout.js";
import { importText } from "../layout/import-text.js";
import { branchFile } from "./branch-file.js";
import { type Branch, branchesOf } from "./branches.js";

/**
 * `operations.ts`, and a file for each branch of it: the page and the permissions of each call.
 * They grow with the API, so that `index.ts` leaves them alone; all are printed as prettier would, by hand.
 */
export const emitOperations = function* (api: ApiModel, plan: NamePlan): Generator<EmittedFile, void> {
  const branches = branchesOf(api.operations, plan);
  for (const branch of branches) yield branchFile(branch);
  yield registryFile(branches);
};

const registryFile = (branches: readonly Branch[]): EmittedFile => ({
  path: "operations.ts",
  text: `${importsText(branches)}
/**
 * What the docs say of each call of the client, by the names that lead to it, as in \`operations["me.get"]\`.
 * Scopes are least privileged first; \`further\` has what else the page says, for other sorts of resources.
 */
export const operations: Operations = ${joinedText(branches)};

/** The calls of the client, each with its page and its scopes as literal types. */
export type Operations = ${typeText(branches)};

/**
 * What the docs say of a call, as in \`requiredPermissions(client.me.get)\`; \`undefined\` for what is no call of the docs.
 * An entry of \`operations\` says the same in literal types.
 */
export const requiredPermissions = (method: OperationMethod): OperationFacts | undefined =>
  findFacts(method, operations);
`,
});

const importsText = (branches: readonly Branch[]): string =>
  [
    ...branches.map(({ name, path }) => importText("import", [name], `./${path}.js`)),
    importText("import", ["findFacts"], "./runtime/operation-facts.js"),
    importText("import type", ["OperationFacts", "OperationMethod"], "./runtime/operation-facts.js"),
  ].join("");

const joinedText = (branches: readonly Branch[]): string => {
  const spreads = branches.map(({ name }) => plain(`...${name}`));
  return bracketed("{}", spreads, "expanded").at({ indent: 0, column: 0 });
};

/** Written out, since TypeScript declares no inferred type of more than a million characters. */
const typeText = (branches: readonly Branch[]): string => {
  const types = branches.map(({ name }) => `typeof ${name}`);
  const line = types.join(" & ");
  if (types.length === 0) return "Readonly<Record<never, OperationFacts>>";
  return `export type Operations = ${line};`.length <= 120 ? line : types.join(" &\n  ");
};
