import type { PathSegment } from "../model/operation.js";
import type { HttpMethod } from "../model/message.js";
import { decodePercent } from "./decode-percent.js";
import { matchPieces, type PathValues } from "./match-target.js";
import { readCall, type WrittenCall } from "./read-call.js";
import { splitTarget, type PathPiece } from "./split-target.js";

/** A path that a matcher knows, under the name that the caller gives it. */
export interface KnownPath {
  readonly key: string;
  readonly method: HttpMethod;
  readonly segments: readonly PathSegment[];
}

/** A known path that a URL fits, and the values that it gives to the parameters. */
export interface Match {
  readonly key: string;
  readonly values: PathValues;
}

/** Finds the known paths that a URL fits, best first: the earlier a literal stands where another path has a placeholder, the better. */
export type Matcher = (method: HttpMethod, url: string) => readonly Match[];

/** Makes a matcher whose time for a URL grows with the length of the URL, not with the number of paths. */
export const createMatcher = (paths: readonly KnownPath[]): Matcher => {
  const root = emptyNode();
  for (const path of paths) nodeAt(root, path.segments).paths.push(path);
  return (method, url) => {
    const { pieces } = splitTarget(url);
    const matches = matchesOf(root, pieces, method);
    return matches.length > 0 ? matches : matchesOf(root, pieces.flatMap(keyAsPiece), method);
  };
};

/** The paths that share their first segments. */
interface Node {
  readonly children: Map<string, Node>;
  /** The paths that end here. */
  readonly paths: KnownPath[];
}

const emptyNode = (): Node => ({ children: new Map(), paths: [] });

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

const anyValue = "{}";
const anyPath = ":";

const segmentLabel = (segment: PathSegment): string => {
  switch (segment.kind) {
    case "literal":
      return segment.text.toLowerCase();
    case "parameter":
      return `${segment.prefix?.toLowerCase() ?? ""}${anyValue}`;
    case "colon":
      return anyPath;
    case "call":
      return callLabel(segment);
  }
};

/** Calls that take the same arguments, in whatever order, have the same label. */
const callLabel = (
  call: Pick<WrittenCall, "text"> & { readonly arguments: readonly { readonly name: string }[] },
): string => {
  const names = call.arguments.map(({ name }) => name.toLowerCase()).toSorted();
  const text = decodePercent(call.text).toLowerCase();
  return names.length === 0 ? text : `${text}(${names.join()})`;
};

const pieceLabels = ({ kind, text }: PathPiece): readonly string[] => {
  if (kind === "colon") return [anyPath];
  const literal = callLabel(readCall(text) ?? { text, arguments: [] });
  const prefix = /^[\w.-]+=/.exec(decodePercent(text))?.[0].toLowerCase();
  return prefix === undefined ? [literal, anyValue] : [literal, `${prefix}${anyValue}`, anyValue];
};

const matchesOf = (root: Node, pieces: readonly PathPiece[], method: HttpMethod): readonly Match[] =>
  nodesOf(root, pieces.map(pieceLabels)).flatMap(({ paths }) =>
    paths.flatMap((path) => {
      const values = path.method === method ? matchPieces(pieces, path.segments) : undefined;
      return values === undefined ? [] : [{ key: path.key, values }];
    }),
  );

const nodesOf = (node: Node, labels: readonly (readonly string[])[]): readonly Node[] => {
  const [first, ...rest] = labels;
  if (first === undefined) return [node];
  return first.flatMap((label) => {
    const child = node.children.get(label);
    return child === undefined ? [] : nodesOf(child, rest);
  });
};

/** `users('1')` means `users/1` (OData URL Conventions 4.01, section 4.3.6). */
const keyAsPiece = (piece: PathPiece): readonly PathPiece[] => {
  const call = piece.kind === "plain" ? readCall(piece.text) : undefined;
  const [key, ...others] = call?.arguments ?? [];
  if (call === undefined || key === undefined || key.name !== "" || others.length > 0) return [piece];
  return [
    { kind: "plain", text: call.text },
    { kind: "plain", text: key.value },
  ];
};
