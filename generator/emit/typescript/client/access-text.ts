import type { AccessStep } from "../names/name-plan.js";
import { propertyAccess, propertyKey, stringLiteral } from "../code/quoting.js";

/** An access as a reader would write it, each value being the name of its parameter. */
export const accessText = (steps: readonly AccessStep[]): string => steps.map(stepText).join("");

const stepText = (step: AccessStep): string => {
  switch (step.kind) {
    case "property":
      return propertyAccess(step.name);
    case "value":
      return `${propertyAccess(step.name)}(${stringLiteral(`${step.prefix ?? ""}${step.parameter}${step.suffix ?? ""}`)})`;
    case "call":
      return `${propertyAccess(step.name)}(${argumentsText(step.arguments)})`;
  }
};

const argumentsText = (list: (AccessStep & { kind: "call" })["arguments"]): string => {
  if (list.every(({ name }) => name === "")) return list.map(({ parameter }) => stringLiteral(parameter)).join(", ");
  return `{ ${list.map(({ name, parameter }) => `${propertyKey(name)}: ${stringLiteral(parameter)}`).join(", ")} }`;
};
