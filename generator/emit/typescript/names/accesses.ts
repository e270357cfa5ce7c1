import type { Operation } from "../../../model/operation.js";
import type { AccessStep } from "./name-plan.js";
import { isCallable } from "../../../api/is-callable.js";
import { placesOf, type Place } from "./places.js";
import { placeKey, type PathChild, type PathNode } from "./plan-tree.js";

/** The way through the client to each operation that it can call, by its id. */
export const accessesOf = (
  operations: readonly Operation[],
  root: PathNode,
): ReadonlyMap<string, readonly AccessStep[]> =>
  new Map(operations.filter(isCallable).map((operation) => [operation.id, accessOf(operation, root)]));

const accessOf = (operation: Operation, root: PathNode): readonly AccessStep[] => {
  const steps: AccessStep[] = [];
  let node = root;
  for (const place of placesOf(operation)) {
    const key = placeKey(place);
    const child = node.children.find((candidate) => candidate.key === key);
    if (child === undefined) throw new Error(`Bug: the path tree lacks ${operation.template}.`);
    steps.push(stepOf(place, child));
    node = child.node;
  }
  return steps;
};

const stepOf = (place: Place, child: PathChild): AccessStep => {
  switch (place.kind) {
    case "literal":
      return { kind: "property", name: nameOf(child) };
    case "value":
      return {
        kind: "value",
        name: valueMethod(child, place.written),
        parameter: place.parameter,
        ...(place.prefix === undefined ? {} : { prefix: place.prefix }),
      };
    case "key":
    case "colon":
      return { kind: "value", name: nameOf(child), parameter: place.parameter };
    case "call":
      return { kind: "call", name: nameOf(child), arguments: argumentsOf(place, child) };
  }
};

const nameOf = (child: PathChild): string => (child.kind === "value" ? "byId" : child.name);

const valueMethod = (child: PathChild, written: string): string =>
  (child.kind === "value" ? child.methods.get(written) : undefined) ?? "byId";

/** The arguments with the spelling that the tree has settled on. */
const argumentsOf = (
  place: Place & { kind: "call" },
  child: PathChild,
): (AccessStep & { kind: "call" })["arguments"] => {
  const parameters = child.kind === "call" ? child.arguments : [];
  return place.arguments.map(({ name, parameter, quoted }) => ({
    name: parameters.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())?.name ?? name,
    parameter,
    quoted,
  }));
};
