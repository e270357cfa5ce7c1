/** The key of what no docs tell of; no value has it. */
export declare const notDocumented: unique symbol;

/** Marks a string as one that the docs do not know. */
export interface NotDocumented {
  readonly [notDocumented]: true;
}

/**
 * A name that the docs do not know. It is a string that no literal compares with, so that a `switch` narrows to what is
 * documented, and leaves any other for `default`.
 */
export type OtherType = `${string & NotDocumented}`;
