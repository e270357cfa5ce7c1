import type { CarriedBy } from "./edm.js";
import type { OtherType } from "./polymorphism.js";

/** A value as it is sent: read-only properties are left out, a `Date` may stand where a point in time is wanted. */
export type Sent<T> = T extends string
  ? T extends OtherType
    ? string & {}
    : T | SentDate<CarriedBy<T>>
  : T extends object
    ? T extends readonly unknown[]
      ? readonly Sent<T[number]>[]
      : SentObject<T>
    : T;

/** What a PATCH sends: what changes, and nothing else has to be given (RFC 5789, section 2). */
export type UpdateBody<T> = T extends unknown ? Partial<SentObject<T>> : never;

/** What a create sends: the properties named by `Required` have to be given, and those named by `Settable` may be though the resource has them as read-only. */
export type CreateBody<
  T,
  Required extends PropertyKey = never,
  Settable extends PropertyKey = never,
> = T extends unknown
  ? [Settable] extends [never]
    ? Partial<SentObject<T>> & Provided<T, Required>
    : Partial<SentObject<T>> & Provided<T, Required> & Partial<Provided<T, Settable>>
  : never;

// Mapped types with a name are shown by it, in editors and in messages.
type SentObject<T> = { -readonly [Key in keyof T as SentKey<T, Key>]: Sent<T[Key]> };

type Provided<T, Name extends PropertyKey> = { -readonly [Key in Extract<Name, keyof T>]-?: Sent<T[Key]> };

type SentDate<Carried> = [Carried] extends [never] ? never : [Carried] extends ["Edm.DateTimeOffset"] ? Date : never;

type SentKey<T, Key extends keyof T> = Key extends symbol
  ? never
  : Key extends string
    ? string extends Key
      ? Key
      : Key extends `${string}@${string}`
        ? Key
        : IsReadonly<T, Key> extends true
          ? never
          : Key
    : Key;

/** Whether a property is `readonly`: types that differ in nothing else are assignable, but not identical. */
type IsReadonly<T, Key extends keyof T> =
  IsSame<{ [Name in Key]: T[Name] }, { -readonly [Name in Key]: T[Name] }> extends true ? false : true;

type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
