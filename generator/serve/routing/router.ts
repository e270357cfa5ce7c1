import type { Operation, PathSegment } from "../../model/operation.js";
import { type PathPiece, readingsOf } from "./path-pieces.js";
import { type PathValues, pathValuesOf } from "./path-values.js";

/** An operation whose path a request fits, with the values of its placeholders. */
export interface Route {
  readonly operation: Operation;
  readonly pathValues: PathValues;
}

/** Finds the operations whose path fits, of any method, best first: the earlier a literal stands where another path has a placeholder, the better. */
export type Router = (parts: readonly string[]) => readonly Route[];

/** Makes a router whose time for a request grows with the length of its path, not with the number of operations. */
export const createRouter = (operations: readonly Operation[]): Router => {
  const root = emptyNode();
  for (const operation of operations) nodeAt(root, operation.path).operations.push(operation);
  return (parts) => {
    for (const pieces of readingsOf(parts)) {
      const routes = nodesOf(root, pieces).flatMap((node) => routesTo(node, pieces));
      if (routes.length > 0) return routes;
    }
    return [];
  };
};

/** The paths that share their first segments. */
interface Node {
  readonly children: Map<string, Node>;
  /** The operations whose path ends here. */
  readonly operations: Operation[];
}

const emptyNode = (): Node => ({ children: new Map(), operations: [] });

const nodeAt = (root: Node, segments: readonly PathSegment[]): Node => {
  let node = root;
  for (const segment of segments) {
    const label = segmentLabel(segment);
    const child = node.children.get(label) ?? emptyNode();
    node.children.set(label, child);
    node = child;
  }
  return node;
};

// No piece of a path has a slash.
const anyValue = "/value";
const anyAddress = "/address";

const segmentLabel = (segment: PathSegment): string => {
  switch (segment.kind) {
    case "literal":
      return callLabel(segment.text, []);
    case "parameter":
      return `${segment.prefix?.toLowerCase() ?? ""}${anyValue}`;
    case "colon":
      return anyAddress;
    case "call":
      return callLabel(segment.text, segment.arguments);
  }
};

/** Calls that take the same arguments, in whatever order, have the same label; without arguments the parentheses may go (OData URL Conventions 4.01, section 4.5.1). */
const callLabel = (text: string, written: readonly { readonly name: string }[]): string => {
  const names = written.map(({ name }) => name.toLowerCase()).toSorted();
  return names.length === 0 ? text.toLowerCase() : `${text.toLowerCase()}(${names.join()})`;
};

const pieceLabels = ({ kind, text, call }: PathPiece): readonly string[] => {
  if (kind === "colon") return [anyAddress];
  const literal = call === undefined ? callLabel(text, []) : callLabel(call.text, call.arguments);
  const prefix = /^[\w.-]+=/.exec(text)?.[0].toLowerCase();
  if (text === "") return [];
  return prefix === undefined ? [literal, anyValue] : [literal, `${prefix}${anyValue}`, anyValue];
};

/** The nodes that the pieces lead to. Every step goes on from the few nodes that the one before has reached. */
const nodesOf = (root: Node, pieces: readonly PathPiece[]): readonly Node[] =>
  pieces.reduce<readonly Node[]>(
    (reached, piece) => {
      if (reached.length === 0) return reached;
      const labels = pieceLabels(piece);
      return reached.flatMap((node) => labels.flatMap((label) => node.children.get(label) ?? []));
    },
    [root],
  );

const routesTo = ({ operations }: Node, pieces: readonly PathPiece[]): readonly Route[] =>
  operations.map((operation) => ({ operation, pathValues: pathValuesOf(pieces, operation.path) }));
