import type { ExpandOptions } from "./expand.js";
import type { PropertyOf } from "./property-paths.js";

/** A value as an answer has it: with `select` only the selected properties, with `expand` what the relationships were asked for. */
export type Selected<T, Select, Expand> = T extends unknown
  ? SelectedPart<T, Select> & ExpandedPart<T, NoInfer<Expand>>
  : never;

/** Annotations come with any object, and so does the name of its type (OData JSON Format 4.01, section 4.6). */
export type SelectedPart<T, Select> = [Select] extends [never]
  ? T
  : Pick<T, Extract<Select, keyof T> | TypeMember<T>> & Annotated;

/** The member that tells the type of an object, where it has one. */
export type TypeMember<T> = "@odata.type" extends keyof T ? "@odata.type" : never;

/** An object with any annotations. */
export interface Annotated {
  readonly [annotation: `${string}@${string}`]: unknown;
}

/** The relationships of a type that were asked for. */
export type ExpandedPart<T, Expand> = keyof Expand extends never
  ? unknown
  : { readonly [Key in keyof Expand & keyof T]: ExpandedValue<T[Key], Expand[Key]> };

/** A relationship as it comes when it was asked for. */
export type ExpandedValue<Value, Options> = Value extends readonly (infer Element)[]
  ? ExpandedOne<Element, Options>[]
  : Value extends object
    ? ExpandedOne<Value, Options>
    : Value;

/** What a relationship leads to, with what its own options ask for. */
export type ExpandedOne<T, Options> =
  Options extends ExpandOptions<T>
    ? Selected<T, SelectOf<Options, T>, Options extends { readonly expand: infer Deeper } ? Deeper : unknown>
    : T;

/** The names that the options of a relationship select. */
export type SelectOf<Options, T> = Options extends { readonly select: readonly (infer Name)[] }
  ? Extract<Name, PropertyOf<T>>
  : never;
