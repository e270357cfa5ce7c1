import type { CallArgument, Operation, PathSegment } from "../model/operation.js";
import type { TypeRef } from "../model/type.js";

/**
 * One step of a path as a caller takes it: an alternate key is a step of its own, behind the segment that it belongs to.
 * `/apps(appId='{appId}')` is the literal `apps` and the key `appId`.
 */
export type PathStep =
  | { readonly kind: "literal"; readonly text: string }
  | {
      readonly kind: "value";
      readonly parameter: string;
      /** The placeholder as the page has it. */
      readonly written: string;
      /** What stands before the value in the URL's segment, as in `appId=`. */
      readonly prefix?: string;
      /** What stands behind it, as in `.json`. */
      readonly suffix?: string;
    }
  | { readonly kind: "key"; readonly parameter: string; readonly name: string }
  | { readonly kind: "colon"; readonly parameter: string }
  | { readonly kind: "call"; readonly text: string; readonly arguments: readonly StepArgument[] };

/** An argument of a call with the type that the docs give it. */
export interface StepArgument extends CallArgument {
  /** The function can be called without it. */
  readonly isOptional: boolean;
  readonly type: TypeRef;
}

/** The steps that lead to an operation. */
export const pathSteps = (operation: Operation): readonly PathStep[] =>
  operation.path.flatMap((segment) => stepsOfSegment(segment, operation));

const stepsOfSegment = (segment: PathSegment, operation: Operation): readonly PathStep[] => {
  switch (segment.kind) {
    case "literal":
      return [segment];
    case "parameter":
      return [
        {
          kind: "value",
          parameter: segment.name,
          written: parameterOf(operation, segment.name)?.written ?? segment.name,
          ...(segment.prefix !== undefined && { prefix: segment.prefix }),
          ...(segment.suffix !== undefined && { suffix: segment.suffix }),
        },
      ];
    case "colon":
      return [{ kind: "colon", parameter: segment.name }];
    case "call":
      return stepsOfCall(segment, operation);
  }
};

const stepsOfCall = (segment: PathSegment & { kind: "call" }, operation: Operation): readonly PathStep[] => {
  const [only, ...others] = segment.arguments;
  if (segment.isKey && only !== undefined && others.length === 0 && only.quoted && isKeyName(only.name)) {
    return [
      { kind: "literal", text: segment.text },
      { kind: "key", parameter: only.parameter, name: only.name },
    ];
  }
  const unknown: TypeRef = { kind: "unknown" };
  const typed = segment.arguments.map((argument) => ({
    ...argument,
    type: parameterOf(operation, argument.parameter)?.type ?? unknown,
    isOptional: parameterOf(operation, argument.parameter)?.required === false,
  }));
  return [{ kind: "call", text: segment.text, arguments: typed }];
};

/** Properties have such names (OData CSDL JSON 4.01, section 15.2); a positional argument has none. */
const isKeyName = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name);

const parameterOf = (operation: Operation, name: string): Operation["parameters"][number] | undefined =>
  operation.parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
