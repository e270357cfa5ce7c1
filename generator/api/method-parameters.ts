import { groupBy } from "../lists/group-by.js";
import type { Operation, Parameter } from "../model/operation.js";

/** A header or a query parameter of a method, as all of its operations together have it. */
export interface MethodParameters {
  readonly name: string;
  readonly description: string;
  /** A call without it fits none of the operations. */
  readonly isRequired: boolean;
  readonly uses: readonly Parameter[];
}

/**
 * The headers or query parameters of a method, sorted by name. Names of headers do not depend on letter case
 * (RFC 9110, section 5.1), and those of query parameters seldom do.
 */
export const methodParameters = (
  operations: readonly Operation[],
  place: "header" | "query",
): readonly MethodParameters[] => {
  const used = operations.flatMap((operation) =>
    operation.parameters.flatMap((parameter) => (parameter.in === place ? [{ parameter, operation }] : [])),
  );
  const same = [...groupBy(used, ({ parameter }) => parameter.name.toLowerCase()).values()];
  return same
    .flatMap((group): readonly MethodParameters[] => {
      const uses = group.map(({ parameter }) => parameter);
      const [first] = uses;
      if (first === undefined) return [];
      const everywhere = new Set(group.map(({ operation }) => operation)).size === operations.length;
      const isRequired = everywhere && uses.every(({ required }) => required);
      return [{ name: first.name, description: first.description, isRequired, uses }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};
