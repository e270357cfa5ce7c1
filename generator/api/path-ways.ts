import type { Operation } from "../model/operation.js";
import { pathSteps, type PathStep } from "./path-steps.js";
import { stepKey, type PathChild, type PathNode } from "./path-tree.js";

/** A step of an operation's path with the child of the tree that it leads to. */
export interface PathWay {
  readonly step: PathStep;
  readonly child: PathChild;
}

/** The ways through the tree that lead to an operation which can be called. */
export const waysTo = (operation: Operation, root: PathNode): readonly PathWay[] => {
  const ways: PathWay[] = [];
  let node = root;
  for (const step of pathSteps(operation)) {
    const key = stepKey(step);
    const child = node.children.find((candidate) => candidate.key === key);
    if (child === undefined) throw new Error(`Bug: the path tree lacks ${operation.template}.`);
    ways.push({ step, child });
    node = child.node;
  }
  return ways;
};
