import { dayArguments } from "../../../api/day-arguments.js";
import { collectionNodes } from "../../../api/collection-nodes.js";
import { splitName } from "../../../api/split-name.js";
import { pageWalk } from "../../../api/page-walk.js";
import type { ClientPlan } from "../plan-client.js";
import type { CodeFile, CodeStatement } from "../code/code-file.js";
import { runtimeSymbol } from "../code/symbol.js";
import { type PropertyNode, reference } from "../code/type-node.js";
import { intersectionOf } from "../code/type-questions.js";
import { arrangeBuilders, type BuilderName } from "../names/arrange-builders.js";
import { equalNodes } from "../names/equal-nodes.js";
import { spellingsOf } from "../names/message-names.js";
import type { TypeName } from "../names/name-plan.js";
import { namesOfClient } from "../names/reserved-names.js";
import { headersOfAll } from "../../../api/headers-of-all.js";
import { groupBy } from "../../../lists/group-by.js";
import type { PathNode } from "../../../api/path-tree.js";
import type { ApiModel } from "../../../model/api.js";
import type { BuilderContext } from "./builder-context.js";
import { collectionSteps } from "./collection-steps.js";
import { messageRegister } from "./message-register.js";
import { methodOf } from "./method-of.js";
import { navigationOf } from "./navigation.js";

/** The interfaces that lead from the client to every operation, a file per branch of the path tree. */
export const emitBuilders = function* (client: ClientPlan): Generator<CodeFile, void> {
  const context = contextOf(client);
  const names = new Map([...context.nodes].map(([node, found]) => [found.name, { node, found }]));
  const branches = groupBy(names.values(), ({ found }) => found.path);
  for (const [path, branch] of branches)
    yield { path: `${path}.ts`, statements: branch.flatMap(({ node, found }) => builderOf(node, found, context)) };
  yield registryFile([...branches.keys()]);
};

const contextOf = ({ atlas, names, naming }: ClientPlan): BuilderContext => {
  const { api, hierarchy, paths } = atlas;
  const typeNames = [...names.types.values(), ...naming.families.values()].map(({ name }) => name);
  const nodes = arrangeBuilders(paths.root, equalNodes(paths.root, names.members), typeNames);
  return {
    naming,
    hierarchy,
    permissionKinds: api.conventions.permissionKinds,
    walkOf: (operation) => pageWalk(operation, api.conventions, hierarchy),
    headersOfAll: headersOfAll(api.operations),
    collections: naming.protocol === "odata" ? collectionNodes(paths.root, api.types) : new Set(),
    members: names.members,
    root: paths.root,
    nodes,
    register: messageRegister([...typeNames, ...namesOfClient, ...[...nodes.values()].map(({ name }) => name)]),
    spellings: spellingsOf(docsNames(api)),
    days: dayArguments(api.operations),
  };
};

/** The names of types and segments, without namespaces. */
const docsNames = ({ types, operations }: ApiModel): readonly string[] =>
  [
    ...types.map(({ name }) => name),
    ...operations.flatMap(({ path }) => path.flatMap((segment) => ("text" in segment ? [segment.text] : []))),
  ].map((name) => splitName(name).short);

/** All builders, and the bodies and parameters that stand with them. */
const registryFile = (paths: readonly string[]): CodeFile => ({
  path: "builders/index.ts",
  statements: paths.map((path) => ({ kind: "export", path, names: "all", isTypeOnly: true }) as const),
});

/** The interface of one node, with what its methods need; another name for the interface of an equal node. */
const builderOf = (node: PathNode, builder: BuilderName, context: BuilderContext): readonly CodeStatement[] => {
  const { naming } = context;
  const byVerb = [...node.methods].sort(([a], [b]) => verbOrder(a) - verbOrder(b));
  const methods = byVerb.map(([, operations]) => methodOf(operations, builder, context));
  const beside = methods.flatMap(({ statements }) => statements);
  if (builder.shared.name !== builder.name)
    return [{ kind: "alias", name: builder.name, type: reference(builder.shared) }, ...beside];
  const ofMethods = methods.flatMap((method) => method.members);
  const names = new Set(ofMethods.flatMap((member) => ("name" in member ? [member.name] : [])));
  const steps = collectionSteps(node, builder, context);
  const members = [
    ...ofMethods,
    ...(methods.length === 0 || naming.protocol === "none" ? [] : [requestMember(node, builder, context)]),
    ...steps.members,
    ...navigationOf(node, context, names),
  ];
  const base = node === context.root ? reference(runtimeSymbol("ClientMethods")) : steps.extends;
  return [{ kind: "interface", name: builder.name, extends: base, members }, ...steps.statements, ...beside];
};

/** The way to requests for a batch; a client sends any request by the same name. */
const requestMember = (node: PathNode, builder: TypeName, { root }: BuilderContext): PropertyNode => ({
  kind: "property",
  name: "request",
  doc: "The same methods, making requests for a batch.",
  isReadonly: true,
  type: intersectionOf([
    reference(runtimeSymbol("Requests"), reference(builder)),
    ...(node === root ? [reference(runtimeSymbol("RequestMethod"))] : []),
  ]),
});

const verbOrder = (method: string): number =>
  ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS"].indexOf(method);
