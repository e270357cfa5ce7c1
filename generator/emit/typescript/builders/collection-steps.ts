import { descendantsOf } from "../../../api/hierarchy.js";
import { elementsOf, methodKind } from "../../../api/method-kind.js";
import type { PathNode } from "../../../api/path-tree.js";
import type { Operation } from "../../../model/operation.js";
import type { PropertyNode, ReferenceNode } from "../code/type-node.js";
import { globalType, literalType, reference } from "../code/type-node.js";
import { runtimeSymbol } from "../code/symbol.js";
import { unionOf } from "../code/type-questions.js";
import type { BuilderName } from "../names/arrange-builders.js";
import { plannedName } from "../names/type-naming.js";
import type { BuilderContext } from "./builder-context.js";
import type { NamedStatement } from "./message-register.js";

/** What OData gives to a collection beside what pages say. */
export interface CollectionSteps {
  readonly members: readonly PropertyNode[];
  /** The interface of its casts. */
  readonly extends?: ReferenceNode;
  readonly statements: readonly NamedStatement[];
}

/** `$count` and a cast to each derived type, where no page has them: in types alone, since calls are made of names. */
export const collectionSteps = (node: PathNode, builder: BuilderName, context: BuilderContext): CollectionSteps => {
  const operations = node.methods.get("GET") ?? [];
  if (!context.collections.has(node) || methodKind(operations).kind !== "list") return { members: [], statements: [] };
  const documented = node.children.flatMap((child) => (child.kind === "literal" ? [child.spelling] : []));
  const members = documented.includes("$count") ? [] : [countMember];
  return { members, ...castsOf(operations, { documented, builder }, context) };
};

const countMember: PropertyNode = {
  kind: "property",
  name: "count",
  doc: "The number of them.",
  isReadonly: true,
  type: reference(runtimeSymbol("CountStep")),
};

interface CastPlace {
  /** Segments that pages have behind the collection. */
  readonly documented: readonly string[];
  readonly builder: BuilderName;
}

const castsOf = (
  operations: readonly Operation[],
  { documented, builder }: CastPlace,
  { hierarchy, naming, register }: BuilderContext,
): Pick<CollectionSteps, "extends" | "statements"> => {
  const [item, ...others] = operations.flatMap((operation) => elementsOf(operation));
  if (item?.kind !== "named" || others.length > 0) return { statements: [] };
  const derived = descendantsOf(item.name, hierarchy);
  const known = documented.filter((name) => derived.includes(name));
  if (derived.length === known.length) return { statements: [] };
  const members = derived.map((name) => castMember(name, reference(plannedName(name, naming))));
  const name = `${plannedName(item.name, naming).name}Casts` as const;
  const { symbol, isNew } = register.enter({ kind: "interface", members }, [name], builder.path);
  const casts = reference(symbol);
  return {
    extends: known.length === 0 ? casts : globalType("Omit", casts, unionOf(known.map(literalType))),
    statements: isNew ? [{ kind: "interface", name: symbol.name, members }] : [],
  };
};

const castMember = (name: string, item: ReferenceNode): PropertyNode => ({
  kind: "property",
  name,
  isReadonly: true,
  type: reference(runtimeSymbol("CastStep"), item),
});
