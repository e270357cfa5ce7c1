import { groupBy } from "../lists/group-by.js";
import type { Operation } from "../model/operation.js";
import { pathSteps } from "./path-steps.js";

/** Names of the arguments that are days wherever they occur, sorted: a client knows them by their names alone. */
export const dayArguments = (operations: readonly Operation[]): readonly string[] => {
  const all = operations.flatMap((operation) =>
    pathSteps(operation).flatMap((step) => (step.kind === "call" ? step.arguments : [])),
  );
  return [...groupBy(all, ({ name }) => name)]
    .filter(([name, uses]) => name !== "" && uses.every(({ quoted, type }) => !quoted && isDay(type)))
    .map(([name]) => name)
    .sort();
};

const isDay = (type: Operation["parameters"][number]["type"]): boolean =>
  type.kind === "primitive" && type.name === "Edm.Date";
