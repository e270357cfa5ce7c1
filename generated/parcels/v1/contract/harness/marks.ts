/**
 * Marks a value that contradicts its documented type: the example shows it so. TypeScript takes it for any type, and the
 * test expects the failure.
 */
export const contradicts = (value: unknown): never => untyped(value);

/** Marks a value that fits though its type in TypeScript is narrower: a number as text, flags, a type name without `#`. */
export const coerced = (value: unknown): never => untyped(value);

/** Stands for a property that the docs require and the example leaves out; JSON has no trace of it. */
export const missing = (): never => untyped(undefined);

/** JSON of a request that can't be read, as the page shows it. */
export const brokenJson = (text: string): never => untyped(new BrokenJson(text));

/** A text that is sent as it is. */
export const text = (sent: string): never => untyped(sent);

/** Properties that the example shows and no page documents. Spread, since TypeScript refuses them in a literal. */
export const undocumented = (properties: object): object => properties;

/** Properties that the example sends and the docs call read-only. Spread, since TypeScript refuses them in a literal. */
export const readOnly = (properties: object): object => properties;

/** Annotations on an object without a type name, which has no room for them. Spread. */
export const annotations = (properties: object): object => properties;

/** A text that stands for JSON and is none. */
export class BrokenJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The boundary where a value leaves the types: only the first signature is seen, and it promises nothing that a caller could use. */
function untyped(value: unknown): never;
function untyped(value: unknown): unknown {
  return value;
}
