import type { PathChild, PathNode } from "../../../api/path-tree.js";
import type { Operation } from "../../../model/operation.js";
import { type MemberNames, plannedMember } from "./member-names.js";

/**
 * A number for each node of the path tree, the same one for nodes that differ in nothing but the way to them: their methods
 * come from the same pages, and so do those of all nodes below.
 */
export const equalNodes = (root: PathNode, members: MemberNames): ReadonlyMap<PathNode, number> => {
  const numbers = new Map<PathNode, number>();
  const known = new Map<string, number>();
  const visit = (node: PathNode): number => {
    const methods = [...node.methods].map(([verb, operations]) => [verb, operations.map(writtenFacts)]);
    const children = node.children.map((child) => [wayFacts(child, members), visit(child.node)]);
    const text = JSON.stringify([methods, children], withoutPlaces);
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    numbers.set(node, number);
    return number;
  };
  visit(root);
  return numbers;
};

/** What a builder shows of an operation: all but the path, and what is shown elsewhere. */
const writtenFacts = (operation: Operation): unknown => ({
  ...operation,
  id: "",
  path: [],
  template: "",
  examples: [],
  parameters: operation.parameters.filter((parameter) => parameter.in !== "path"),
});

const wayFacts = (child: PathChild, members: MemberNames): unknown => {
  const { name, methods } = plannedMember(child, members);
  const prefix = child.kind === "value" ? child.prefix : undefined;
  return [
    child.kind,
    name,
    [...new Set(methods.values())].sort(),
    prefix,
    child.kind === "call" ? child.arguments : [],
  ];
};

/** One page shows a path in one line, another path in the next. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  key === "line" || key === "column" || key === "parameter" ? undefined : value;
