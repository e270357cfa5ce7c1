import type { ClientPlan } from "../plan-client.js";
import type { InterfaceDeclaration, Member, TypeScriptFile } from "../code/declarations.js";
import { importLines, type ImportedName } from "../code/imports.js";
import { arrangeBuilders } from "../names/arrange-builders.js";
import { groupBy } from "../../../lists/group-by.js";
import type { PathNode } from "../../../api/path-tree.js";
import type { BuilderContext } from "./context.js";
import { runtimeName } from "./fragment.js";
import { methodOf } from "./method-of.js";
import { navigationOf } from "./navigation.js";

/** The interfaces that lead from the client to every operation, a file per branch of the path tree. */
export const emitBuilders = ({ atlas, names, naming }: ClientPlan): readonly TypeScriptFile[] => {
  const { hierarchy, paths } = atlas;
  const nodes = arrangeBuilders(paths.root, names.types);
  const context = { naming, hierarchy, members: names.members, nodes };
  const builders = [...nodes].map(([node, { path }]) => ({ path, builder: builderOf(node, context) }));
  return [...groupBy(builders, ({ path }) => path)].map(([path, group]) =>
    builderFile(
      path,
      group.map(({ builder }) => builder),
    ),
  );
};

/** The interface of one node, with the objects that its methods need, and what it takes from other files. */
interface Builder {
  readonly declarations: readonly InterfaceDeclaration[];
  readonly imports: readonly ImportedName[];
}

const builderOf = (node: PathNode, context: BuilderContext): Builder => {
  const name = nodeName(node, context).name;
  const byVerb = [...node.methods].sort(([a], [b]) => verbOrder(a) - verbOrder(b));
  const methods = byVerb.map(([, operations]) => methodOf(operations, name, context));
  const { members, imports } = navigationOf(node, context);
  const declaration: InterfaceDeclaration = {
    kind: "interface",
    name,
    extends: [],
    members: [
      ...methods.flatMap((method) => method.members),
      ...(methods.length === 0 ? [] : [requestMember(name)]),
      ...members,
    ],
  };
  return {
    declarations: [declaration, ...methods.flatMap(({ declarations }) => declarations)],
    imports: [
      ...imports,
      ...methods.flatMap((method) => method.imports),
      ...(methods.length === 0 ? [] : [runtimeName("Requests")]),
      ...node.children.map((child) => nodeName(child.node, context)),
    ],
  };
};

/** The way to requests for a batch. */
const requestMember = (name: string): Member => ({
  kind: "property",
  name: "request",
  doc: "The same methods, making requests for a batch.",
  readonly: true,
  optional: false,
  type: `Requests<${name}>`,
});

const verbOrder = (method: string): number =>
  ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS"].indexOf(method);

const nodeName = (node: PathNode, { nodes }: BuilderContext): ImportedName => {
  const found = nodes.get(node);
  if (found === undefined) throw new Error("Bug: a node of the path tree has no name.");
  return found;
};

const builderFile = (path: string, builders: readonly Builder[]): TypeScriptFile => ({
  path: `${path}.ts`,
  imports: importLines(
    path,
    builders.flatMap(({ imports }) => imports),
  ),
  declarations: builders.flatMap(({ declarations }) => declarations),
});
