import type { Condition, FilterBuilder } from "./conditions.js";
import type { OrderByOption, PropertyOf, RelationshipOf } from "./property-paths.js";

/** What `expand` takes: a relationship with `true`, or with options of its own. */
export type ExpandOption<T> = { readonly [Name in RelationshipOf<T>]?: true | ExpandOptions<RelatedType<T, Name>> };

/** Options of a relationship that is expanded (OData URL Conventions 4.01, section 5.1.3.1). */
export interface ExpandOptions<T> {
  readonly select?: readonly PropertyOf<T>[] | undefined;
  readonly expand?: ExpandOption<T> | undefined;
  readonly filter?: FilterOption<T> | undefined;
  readonly orderby?: OrderByOption<T> | readonly OrderByOption<T>[] | undefined;
  readonly search?: string | undefined;
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
  readonly count?: boolean | undefined;
  /** How often a relationship to the same type is followed. */
  readonly levels?: number | "max" | undefined;
}

/** A condition as text, or made by a function: `(user) => user.startsWith("displayName", "A")`. */
export type FilterOption<T> = string | ((it: FilterBuilder<T>) => Condition);

/** The type that a relationship leads to. */
export type RelatedType<T, Name extends PropertyKey> = T extends unknown
  ? Name extends keyof T
    ? ElementOf<NonNullable<T[Name]>>
    : never
  : never;

/** The type of the elements of a list, or the type itself. */
export type ElementOf<Value> = Value extends readonly (infer Element)[] ? Element : Value;
