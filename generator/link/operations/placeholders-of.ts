import type { PathSegment } from "../../model/operation.js";

/** Names of all path parameters of a path, in order. */
export const placeholdersOf = (path: readonly PathSegment[]): readonly Placeholder[] =>
  path.flatMap((segment): readonly Placeholder[] => {
    switch (segment.kind) {
      case "literal":
        return [];
      case "parameter":
      case "colon":
        return [{ name: segment.name, quoted: false }];
      case "call":
        return segment.arguments.map((argument) => ({
          name: argument.parameter,
          argument: argument.name,
          quoted: argument.quoted,
        }));
    }
  });

/** A parameter of a path, or an argument of a call in it. */
export interface Placeholder {
  readonly name: string;
  /** Name of the function argument, where it is one. */
  readonly argument?: string;
  readonly quoted: boolean;
}
