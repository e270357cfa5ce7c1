import type { CarriedBy } from "./edm.js";
import type { OtherType } from "./other-type.js";

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
> = T extends unknown ? Partial<SentObject<T, Required | Settable>> & ProvidedPart<T, Required> : never;

/**
 * An object as it is sent; the read-only properties named by `Settable` may be given. Mapped types with a name are shown
 * by it, in editors and in messages.
 */
export type SentObject<T, Settable extends PropertyKey = never> = {
  -readonly [Key in keyof T as SentKey<T, Key, Settable>]: SentMember<T, Key, Settable>;
};

/** The named properties of an object as they are sent, each of which has to be given. */
export type ProvidedPart<T, Name extends PropertyKey> = { -readonly [Key in Extract<Name, keyof T>]-?: Sent<T[Key]> };

/** What may stand for a string that carries a point in time. */
export type SentDate<Carried> = [Carried] extends [never]
  ? never
  : [Carried] extends ["Edm.DateTimeOffset"]
    ? Date
    : never;

/** The name of a property that is sent; `never` for those that are read-only, but where any name is taken: there it is refused by its type. */
export type SentKey<T, Key extends keyof T, Settable extends PropertyKey = never> = Key extends symbol
  ? never
  : IsRefused<T, Key, Settable> extends true
    ? string extends keyof T
      ? Key
      : never
    : Key;

/** The value of a property that is sent. */
export type SentMember<T, Key extends keyof T, Settable extends PropertyKey = never> =
  IsRefused<T, Key, Settable> extends true ? never : Sent<T[Key]>;

/** Whether a property is read-only, annotations and names that are not documented aside. */
export type IsRefused<T, Key extends keyof T, Settable extends PropertyKey> = Key extends string
  ? string extends Key
    ? false
    : Key extends Settable | `${string}@${string}`
      ? false
      : IsReadonly<T, Key>
  : false;

/** Whether a property is `readonly`: types that differ in nothing else are assignable, but not identical. */
export type IsReadonly<T, Key extends keyof T> =
  IsSame<{ [Name in Key]: T[Name] }, { -readonly [Name in Key]: T[Name] }> extends true ? false : true;

/** Whether two types are identical. */
export type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
