import { groupBy } from "../../../lists/group-by.js";
import type { Operation } from "../../../model/operation.js";
import { planTree, type PathNode } from "./plan-tree.js";

/** The operations that one method of the client calls, by the id of each of them: more than one where pages name the same place in several ways. */
export const methodGroups = (operations: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> => {
  const groups = nodesOf(planTree(operations).root).flatMap((node) => [
    ...groupBy(node.operations, ({ method }) => method).values(),
  ]);
  return new Map(groups.flatMap((group) => group.map(({ id }) => [id, group] as const)));
};

const nodesOf = (node: PathNode): readonly PathNode[] => [
  node,
  ...node.children.flatMap((child) => nodesOf(child.node)),
];
