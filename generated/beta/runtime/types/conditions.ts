import type { CarriedBy } from "./edm.js";
import type { Literal } from "../values/literal.js";
import type { PathOf, ValueAt } from "./property-paths.js";

/** The key by which conditions are told from other objects; no value has it. */
export declare const condition: unique symbol;

/** A condition of a filter (OData URL Conventions 4.01, section 5.1.1.1). */
export interface Condition {
  readonly [condition]: true;
}

/** Makes conditions about a `T`; each takes the path of a property first. `"$this"` is the value itself, for lists of plain values. */
export interface FilterBuilder<T> {
  eq<Path extends FilterSubject<T>>(path: Path, value: FilterOperand<SubjectValue<T, Path>> | null): Condition;
  ne<Path extends FilterSubject<T>>(path: Path, value: FilterOperand<SubjectValue<T, Path>> | null): Condition;
  gt<Path extends FilterSubject<T>>(path: Path, value: FilterOperand<SubjectValue<T, Path>>): Condition;
  ge<Path extends FilterSubject<T>>(path: Path, value: FilterOperand<SubjectValue<T, Path>>): Condition;
  lt<Path extends FilterSubject<T>>(path: Path, value: FilterOperand<SubjectValue<T, Path>>): Condition;
  le<Path extends FilterSubject<T>>(path: Path, value: FilterOperand<SubjectValue<T, Path>>): Condition;
  /** Whether an enumeration of flags has all of these. */
  has<Path extends FilterSubject<T>>(path: Path, value: FilterOperand<SubjectValue<T, Path>>): Condition;
  in<Path extends FilterSubject<T>>(path: Path, values: readonly FilterOperand<SubjectValue<T, Path>>[]): Condition;
  startsWith(path: FilterSubject<T>, text: string): Condition;
  endsWith(path: FilterSubject<T>, text: string): Condition;
  contains(path: FilterSubject<T>, text: string): Condition;
  and(...conditions: readonly Condition[]): Condition;
  or(...conditions: readonly Condition[]): Condition;
  not(condition: Condition): Condition;
  /** Whether one element of a list fits. */
  any<Path extends PathOf<T>>(path: Path, of: (element: FilterBuilder<ElementAt<T, Path>>) => Condition): Condition;
  /** Whether every element of a list fits. */
  all<Path extends PathOf<T>>(path: Path, of: (element: FilterBuilder<ElementAt<T, Path>>) => Condition): Condition;
}

/** Plain values have no properties; they are their own subject (OData URL Conventions 4.01, section 5.1.1.14.5). */
export type FilterSubject<T> = T extends object ? PathOf<T> : "$this";

/** The type of what a condition is about. */
export type SubjectValue<T, Path extends string> = T extends object ? ValueAt<T, Path> : T;

/** Strings stand in quotes, and what carries another type must not: `new Date()`, `guid("…")`, `duration("PT1H")`, `date("…")`. */
export type FilterOperand<Value> =
  NonNullable<Value> extends infer V
    ? V extends string
      ? [CarriedBy<V>] extends [never]
        ? V | Literal
        : Literal | (CarriedBy<V> extends "Edm.DateTimeOffset" ? Date : never)
      : V extends number | boolean
        ? V | Literal
        : Literal
    : never;

/** The type of the elements of the list at a path. */
export type ElementAt<T, Path extends string> =
  NonNullable<ValueAt<T, Path>> extends readonly (infer Element)[] ? Element : never;
