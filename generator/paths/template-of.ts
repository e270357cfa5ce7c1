import type { CallArgument, PathSegment } from "../model/operation.js";

/** The OpenAPI path template of a path (OpenAPI 3.1, section 4.8.8), as in `/drives/{drive-id}/root:/{item-path}:/children`. */
export const templateOf = (segments: readonly PathSegment[]): string => printPath(segments, withNames);

/** The form in which paths are compared: lower case, no names of parameters, no quotes. Paths of one shape are one path. */
export const shapeOf = (segments: readonly PathSegment[]): string => printPath(segments, withoutNames).toLowerCase();

/** How the variable parts of a path are printed. */
interface PathPrinter {
  readonly parameter: (name: string) => string;
  readonly argument: (argument: CallArgument) => string;
}

const withNames: PathPrinter = {
  parameter: (name) => `{${name}}`,
  argument: ({ parameter, quoted }) => (quoted ? `'{${parameter}}'` : `{${parameter}}`),
};

const withoutNames: PathPrinter = { parameter: () => "{}", argument: () => "{}" };

const printPath = (segments: readonly PathSegment[], printer: PathPrinter): string =>
  segments.map((segment, index) => separator(segments, index) + printSegment(segment, printer)).join("") || "/";

const separator = (segments: readonly PathSegment[], index: number): string => {
  const opens = segments[index]?.kind === "colon";
  const closes = segments[index - 1]?.kind === "colon";
  return opens || closes ? ":/" : "/";
};

const printSegment = (segment: PathSegment, printer: PathPrinter): string => {
  switch (segment.kind) {
    case "literal":
      return segment.text;
    case "parameter":
      return `${segment.prefix ?? ""}${printer.parameter(segment.name)}${segment.suffix ?? ""}`;
    case "colon":
      return printer.parameter(segment.name);
    case "call":
      return `${segment.text}(${segment.arguments.map((argument) => printArgument(argument, printer)).join(",")})`;
  }
};

const printArgument = (argument: CallArgument, printer: PathPrinter): string =>
  argument.name === "" ? printer.argument(argument) : `${argument.name}=${printer.argument(argument)}`;
