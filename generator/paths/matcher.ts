import type { PathSegment } from "../model/operation.js";
import type { DecodedPiece } from "./path-pieces.js";
import { type PathValues, pathValuesOf } from "./path-values.js";

/** A path, and what is to be found by it. */
export interface KnownPath<Found> {
  readonly path: readonly PathSegment[];
  readonly found: Found;
}

/** What was found, with the values that the URL gives to the placeholders of its path. */
export interface PathMatch<Found> {
  readonly found: Found;
  readonly pathValues: PathValues;
}

/** Finds the paths that a URL fits, best first: the earlier a literal stands where another path has a placeholder, the better. */
export type PathMatcher<Found> = (pieces: readonly DecodedPiece[]) => readonly PathMatch<Found>[];

/** Makes a matcher whose time for a URL grows with the length of the URL, not with the number of paths. */
export const createMatcher = <Found>(paths: Iterable<KnownPath<Found>>): PathMatcher<Found> => {
  const root = emptyBranch<Found>();
  for (const known of paths) branchAt(root, known.path).ends.push(known);
  return (pieces) =>
    branchesAt(root, pieces).flatMap(({ ends }) =>
      ends.map(({ path, found }) => ({ found, pathValues: pathValuesOf(pieces, path) })),
    );
};

/** The paths that share their first segments. */
interface PathBranch<Found> {
  readonly branches: Map<string, PathBranch<Found>>;
  /** The paths that end here. */
  readonly ends: KnownPath<Found>[];
}

const emptyBranch = <Found>(): PathBranch<Found> => ({ branches: new Map(), ends: [] });

const branchAt = <Found>(root: PathBranch<Found>, path: readonly PathSegment[]): PathBranch<Found> => {
  let branch = root;
  for (const segment of path) {
    const label = segmentLabel(segment);
    const next = branch.branches.get(label) ?? emptyBranch();
    branch.branches.set(label, next);
    branch = next;
  }
  return branch;
};

/** The branches that the pieces lead to. Every step goes on from the few branches that the one before has reached. */
const branchesAt = <Found>(root: PathBranch<Found>, pieces: readonly DecodedPiece[]): readonly PathBranch<Found>[] =>
  pieces.reduce<readonly PathBranch<Found>[]>(
    (reached, piece) => {
      if (reached.length === 0) return reached;
      const labels = pieceLabels(piece);
      return reached.flatMap(({ branches }) => labels.flatMap((label) => branches.get(label) ?? []));
    },
    [root],
  );

const segmentLabel = (segment: PathSegment): string => {
  switch (segment.kind) {
    case "literal":
      return nameLabel(segment.text);
    case "parameter":
      return valueLabel(segment);
    case "colon":
      return addressLabel;
    case "call":
      return callLabel(segment.text, segment.arguments);
  }
};

/** What a piece may be, the best first. */
const pieceLabels = ({ kind, text, call }: DecodedPiece): readonly string[] => {
  if (kind === "colon") return [addressLabel];
  if (text === "") return [];
  const prefix = /^[\w.-]+=/.exec(text)?.[0];
  const suffix = /(?!^)\.[A-Za-z]\w*$/.exec(text)?.[0];
  return [
    // The parentheses of a call without arguments may go (OData URL Conventions 4.01, section 4.5.1).
    ...(call === undefined ? [nameLabel(text), callLabel(text, [])] : [callLabel(call.text, call.arguments)]),
    ...(prefix === undefined ? [] : [valueLabel({ prefix })]),
    ...(suffix === undefined ? [] : [valueLabel({ suffix })]),
    // `$count` and its like are words of the protocol, in place of a value (OData URL Conventions 4.01, section 4).
    ...(/^\$[a-z]+$/i.test(text) ? [] : [valueLabel({})]),
  ];
};

const nameLabel = (text: string): string => `name ${text.toLowerCase()}`;

/** Calls that take the same arguments, in whatever order, have the same label. */
const callLabel = (text: string, written: readonly { readonly name: string }[]): string => {
  const names = written.map(({ name }) => name.toLowerCase()).toSorted();
  return `call ${text.toLowerCase()}(${names.join()})`;
};

const valueLabel = ({ prefix = "", suffix = "" }: ValueFrame): string => `value ${prefix}{}${suffix}`.toLowerCase();

/** What stands around a value in its segment. */
interface ValueFrame {
  readonly prefix?: string;
  readonly suffix?: string;
}

const addressLabel = "address";
