import type { Operation } from "../model/operation.js";
import type { PathNode } from "./path-tree.js";

/** The operations that one method calls, by the id of each of them: more than one where pages name the same place in several ways. */
export const methodGroups = (root: PathNode): ReadonlyMap<string, readonly Operation[]> =>
  new Map(groupsBelow(root).flatMap((group) => group.map(({ id }) => [id, group] as const)));

const groupsBelow = ({ methods, children }: PathNode): readonly (readonly Operation[])[] => [
  ...methods.values(),
  ...children.flatMap(({ node }) => groupsBelow(node)),
];
