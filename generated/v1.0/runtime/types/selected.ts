import type { PropertyOf, RelationshipOf } from "./selection.js";
import type { ExpandOptions } from "./typed-query.js";

/** A value as an answer has it: with `select` only the selected properties, with `expand` what the relationships were asked for. */
export type Selected<T, Select, Expand> = T extends unknown ? Narrowed<T, Select> & Expanded<T, Expand> : never;

/** Annotations come with any object, and so does the name of its type (OData JSON Format 4.01, section 4.6). */
type Narrowed<T, Select> = [Select] extends [never] ? T : Pick<T, Extract<Select, keyof T> | TypeName<T>> & Annotated;

type TypeName<T> = "@odata.type" extends keyof T ? "@odata.type" : never;

interface Annotated {
  readonly [annotation: `${string}@${string}`]: unknown;
}

type Expanded<T, Expand> = keyof Expand extends never
  ? unknown
  : { readonly [Key in keyof Expand & keyof T]: ExpandedValue<T[Key], Expand[Key]> };

type ExpandedValue<Value, Options> = Value extends readonly (infer Element)[]
  ? ExpandedOne<Element, Options>[]
  : Value extends object
    ? ExpandedOne<Value, Options>
    : Value;

type ExpandedOne<T, Options> =
  Options extends ExpandOptions<T>
    ? Selected<T, SelectOf<Options, T>, Options extends { readonly expand: infer Deeper } ? Deeper : unknown>
    : T;

type SelectOf<Options, T> = Options extends { readonly select: readonly (infer Name)[] }
  ? Extract<Name, PropertyOf<T>>
  : never;

/** What `expand` takes: a relationship with `true`, or with options of its own. */
export type Expand<T> = { readonly [Name in RelationshipOf<T>]?: true | ExpandOptions<Related<T, Name>> };

/** The type that a relationship leads to. */
type Related<T, Name extends PropertyKey> = T extends unknown
  ? Name extends keyof T
    ? ElementOf<NonNullable<T[Name]>>
    : never
  : never;

type ElementOf<Value> = Value extends readonly (infer Element)[] ? Element : Value;
