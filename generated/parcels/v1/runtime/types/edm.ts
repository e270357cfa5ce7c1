/** The key under which a string type says which primitive type it carries; no value has it. */
export declare const form: unique symbol;

/** Strings that carry the primitive type `Name`: any string fits, and types can still tell it from plain text. */
export interface Carries<Name extends string> {
  readonly [form]?: Name;
}

/** A point in time, as in `2020-01-31T12:00:00Z` (OData JSON Format 4.01, section 7.1). */
export type DateTimeOffset = string & Carries<"Edm.DateTimeOffset">;

/** A day, as in `2020-01-31`. */
export type DateOnly = string & Carries<"Edm.Date">;

/** A time of a day, as in `07:59:59.999`. */
export type TimeOfDay = string & Carries<"Edm.TimeOfDay">;

/** A length of time, as in `PT12H30M` (ISO 8601). */
export type Duration = string & Carries<"Edm.Duration">;

/** A GUID, as in `3f2504e0-4f89-11d3-9a0c-0305e82c3301`. */
export type Guid = string & Carries<"Edm.Guid">;

/** The primitive type that a string type carries; `never` for plain text, for enums and for anything else. */
export type CarriedBy<T> = T extends string
  ? typeof form extends keyof T
    ? NonNullable<T[typeof form]>
    : never
  : never;
