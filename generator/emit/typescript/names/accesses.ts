import type { Operation } from "../../../model/operation.js";
import { isCallable } from "../../../api/is-callable.js";
import { type MemberNames, plannedMember } from "./member-names.js";
import type { AccessStep } from "./name-plan.js";
import type { PathStep } from "../../../api/path-steps.js";
import type { PathChild, PathNode } from "../../../api/path-tree.js";
import { waysTo, type PathWay } from "../../../api/path-ways.js";

/** The way through the client to each operation that it can call, by its id. */
export const accessesOf = (
  operations: readonly Operation[],
  root: PathNode,
  members: MemberNames,
): ReadonlyMap<string, readonly AccessStep[]> =>
  new Map(
    operations
      .filter(isCallable)
      .map((operation) => [operation.id, waysTo(operation, root).map((way) => accessStep(way, members))]),
  );

const accessStep = ({ step, child }: PathWay, members: MemberNames): AccessStep => {
  const { name, methods } = plannedMember(child, members);
  switch (step.kind) {
    case "literal":
      return { kind: "property", name };
    case "value":
      return {
        kind: "value",
        name: methods.get(step.written) ?? name,
        parameter: step.parameter,
        ...(step.prefix !== undefined && { prefix: step.prefix }),
        ...(step.suffix !== undefined && { suffix: step.suffix }),
      };
    case "key":
    case "colon":
      return { kind: "value", name, parameter: step.parameter };
    case "call":
      return { kind: "call", name, arguments: argumentsOf(step, child) };
  }
};

/** The arguments with the spelling that the tree has settled on. */
const argumentsOf = (
  step: PathStep & { kind: "call" },
  child: PathChild,
): (AccessStep & { kind: "call" })["arguments"] => {
  const parameters = child.kind === "call" ? child.arguments : [];
  return step.arguments.map(({ name, parameter, quoted }) => ({
    name: parameters.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())?.name ?? name,
    parameter,
    quoted,
  }));
};
