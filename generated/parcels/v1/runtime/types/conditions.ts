import type { CarriedBy } from "./edm.js";
import type { Literal } from "../values/literal.js";
import type { PathOf, ValueAt } from "./property-paths.js";

declare const condition: unique symbol;

/** A condition of a filter (OData URL Conventions 4.01, section 5.1.1.1). */
export interface Condition {
  readonly [condition]: true;
}

/** Makes conditions about a `T`; each takes the path of a property first. `"$this"` is the value itself, for lists of plain values. */
export interface FilterBuilder<T> {
  eq<Path extends Subject<T>>(path: Path, value: Operand<SubjectValue<T, Path>> | null): Condition;
  ne<Path extends Subject<T>>(path: Path, value: Operand<SubjectValue<T, Path>> | null): Condition;
  gt<Path extends Subject<T>>(path: Path, value: Operand<SubjectValue<T, Path>>): Condition;
  ge<Path extends Subject<T>>(path: Path, value: Operand<SubjectValue<T, Path>>): Condition;
  lt<Path extends Subject<T>>(path: Path, value: Operand<SubjectValue<T, Path>>): Condition;
  le<Path extends Subject<T>>(path: Path, value: Operand<SubjectValue<T, Path>>): Condition;
  /** Whether an enumeration of flags has all of these. */
  has<Path extends Subject<T>>(path: Path, value: Operand<SubjectValue<T, Path>>): Condition;
  in<Path extends Subject<T>>(path: Path, values: readonly Operand<SubjectValue<T, Path>>[]): Condition;
  startsWith(path: Subject<T>, text: string): Condition;
  endsWith(path: Subject<T>, text: string): Condition;
  contains(path: Subject<T>, text: string): Condition;
  and(...conditions: readonly Condition[]): Condition;
  or(...conditions: readonly Condition[]): Condition;
  not(condition: Condition): Condition;
  /** Whether one element of a list fits. */
  any<Path extends PathOf<T>>(path: Path, of: (element: FilterBuilder<ElementAt<T, Path>>) => Condition): Condition;
  /** Whether every element of a list fits. */
  all<Path extends PathOf<T>>(path: Path, of: (element: FilterBuilder<ElementAt<T, Path>>) => Condition): Condition;
}

/** Plain values have no properties; they are their own subject (OData URL Conventions 4.01, section 5.1.1.14.5). */
type Subject<T> = T extends object ? PathOf<T> : "$this";

type SubjectValue<T, Path extends string> = T extends object ? ValueAt<T, Path> : T;

/** Strings stand in quotes, and what carries another type must not: `new Date()`, `guid("…")`, `duration("PT1H")`, `date("…")`. */
type Operand<Value> =
  NonNullable<Value> extends infer V
    ? V extends string
      ? [CarriedBy<V>] extends [never]
        ? V | Literal
        : Literal | (CarriedBy<V> extends "Edm.DateTimeOffset" ? Date : never)
      : V extends number | boolean
        ? V | Literal
        : Literal
    : never;

type ElementAt<T, Path extends string> =
  NonNullable<ValueAt<T, Path>> extends readonly (infer Element)[] ? Element : never;
