import type { ExpandOptions } from "./expand.js";
import type { PropertyOf } from "./property-paths.js";

/** A value as an answer has it: with `select` only the selected properties, with `expand` what the relationships were asked for. */
export type Selected<T, Select, Expand> = T extends unknown
  ? Narrowed<T, Select> & Expanded<T, NoInfer<Expand>>
  : never;

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
