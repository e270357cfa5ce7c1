import { printLiteral, printScalar } from "./literal.js";

/** A condition of a filter, made by a filter builder and by nothing else. */
export interface UntypedCondition {
  readonly kind: "condition";
  /** Whether it must stand in parentheses beside `and`, which binds closer than `or`. */
  readonly isLoose: boolean;
  readonly toJSON: () => string;
}

type Comparison = (property: string, value: unknown) => UntypedCondition;
type TextFunction = (property: string, text: string) => UntypedCondition;
type Joined = (...conditions: readonly UntypedCondition[]) => UntypedCondition;
type Lambda = (property: string, condition: (it: UntypedFilterBuilder) => UntypedCondition) => UntypedCondition;

/** Makes the conditions of a filter (OData URL Conventions 4.01, section 5.1.1); properties are paths, as in `from/emailAddress/address`. */
export interface UntypedFilterBuilder extends Readonly<
  Record<"eq" | "ne" | "gt" | "ge" | "lt" | "le" | "has", Comparison> &
    Record<"startsWith" | "endsWith" | "contains", TextFunction> &
    Record<"and" | "or", Joined> &
    Record<"any" | "all", Lambda>
> {
  readonly in: (property: string, values: readonly unknown[]) => UntypedCondition;
  readonly not: (condition: UntypedCondition) => UntypedCondition;
}

/** The builder of a filter whose properties belong to a lambda variable, or to the resource itself where that is empty. */
export const filterBuilder = (variable = ""): UntypedFilterBuilder => {
  const pathOf = (property: string): string =>
    variable === "" ? property : property === "$this" ? variable : `${variable}/${property}`;
  const compare =
    (operator: string): Comparison =>
    (property, value) =>
      condition(`${pathOf(property)} ${operator} ${printLiteral(value)}`);
  const call =
    (name: string): TextFunction =>
    (property, text) =>
      condition(`${name}(${pathOf(property)},${printLiteral(text)})`);
  const lambda =
    (name: string): Lambda =>
    (property, inner) => {
      const own = `${variable}x`;
      return condition(`${pathOf(property)}/${name}(${own}:${printScalar(inner(filterBuilder(own)))})`);
    };
  return {
    eq: compare("eq"),
    ne: compare("ne"),
    gt: compare("gt"),
    ge: compare("ge"),
    lt: compare("lt"),
    le: compare("le"),
    has: compare("has"),
    startsWith: call("startswith"),
    endsWith: call("endswith"),
    contains: call("contains"),
    any: lambda("any"),
    all: lambda("all"),
    in: (property, values) => condition(`${pathOf(property)} in (${values.map(printLiteral).join(",")})`),
    not: (inner) => condition(`not (${printScalar(inner)})`),
    and: (...parts) =>
      condition(parts.map((part) => (part.isLoose ? `(${part.toJSON()})` : part.toJSON())).join(" and ")),
    or: (...parts) => condition(parts.map(printScalar).join(" or "), true),
  };
};

const condition = (text: string, isLoose = false): UntypedCondition => ({
  kind: "condition",
  isLoose,
  toJSON: () => text,
});
