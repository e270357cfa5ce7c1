import type { PathSegment } from "../model/operation.js";
import { readSegment } from "./read-segment.js";
import { splitTarget, type SplitTarget } from "./split-target.js";

/** The target of a request line, read as a path with parameters. */
export interface ParsedTarget extends Omit<SplitTarget, "pieces"> {
  /** Parameters have the names that the page gives them, choices (`id | userPrincipalName`) included; an ellipsis is the literal `...`. */
  readonly segments: readonly PathSegment[];
}

/** Reads the target of a request line. */
export const readTarget = (target: string, versions: readonly string[]): ParsedTarget => {
  const { pieces, ...rest } = splitTarget(target, versions);
  return { ...rest, segments: pieces.map(readSegment) };
};
