import type { TypeName } from "../names/name-plan.js";
import type { ClientPlan } from "../plan-client.js";
import type { CodeFile, InterfaceStatement } from "../code/code-file.js";
import { runtimeSymbol } from "../code/symbol.js";
import { type PropertyNode, reference } from "../code/type-node.js";
import { intersectionOf } from "../code/type-questions.js";
import { arrangeBuilders } from "../names/arrange-builders.js";
import { groupBy } from "../../../lists/group-by.js";
import type { PathNode } from "../../../api/path-tree.js";
import type { BuilderContext } from "./builder-context.js";
import { methodOf } from "./method-of.js";
import { navigationOf } from "./navigation.js";

/** The interfaces that lead from the client to every operation, a file per branch of the path tree. */
export const emitBuilders = function* ({ atlas, names, naming }: ClientPlan): Generator<CodeFile, void> {
  const { api, hierarchy, paths } = atlas;
  const { permissionKinds } = api.conventions;
  const nodes = arrangeBuilders(paths.root, names.types);
  const context = { naming, hierarchy, permissionKinds, members: names.members, root: paths.root, nodes };
  const branches = groupBy(nodes, ([, found]) => found.path);
  for (const [path, branch] of branches)
    yield { path: `${path}.ts`, statements: branch.flatMap(([node, name]) => builderOf(node, name, context)) };
  yield registryFile([...branches.keys()]);
};

/** All builders, and the bodies and parameters that stand with them. */
const registryFile = (paths: readonly string[]): CodeFile => ({
  path: "builders/index.ts",
  statements: paths.map((path) => ({ kind: "export", path, names: "all", isTypeOnly: true }) as const),
});

/** The interface of one node, with the objects that its methods need. */
const builderOf = (node: PathNode, builder: TypeName, context: BuilderContext): readonly InterfaceStatement[] => {
  const byVerb = [...node.methods].sort(([a], [b]) => verbOrder(a) - verbOrder(b));
  const methods = byVerb.map(([, operations]) => methodOf(operations, builder.name, context));
  const members = [
    ...methods.flatMap((method) => method.members),
    ...(methods.length === 0 ? [] : [requestMember(node, builder, context)]),
    ...navigationOf(node, context),
  ];
  const base = node === context.root ? reference(runtimeSymbol("ClientMethods")) : undefined;
  const statement = { kind: "interface", name: builder.name, extends: base, members } as const;
  return [statement, ...methods.flatMap(({ interfaces }) => interfaces)];
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
