import type { MemberNames } from "./member-names.js";

/** The names and files that the client uses, decided once for all parts of it. */
export interface NamePlan {
  /** By qualified name of the type. */
  readonly types: ReadonlyMap<string, TypeName>;
  /** By operation id: the way through the client that leads to the operation, the verb left out. */
  readonly accesses: ReadonlyMap<string, readonly AccessStep[]>;
  /** What the ways of the path tree are called, by the way. */
  readonly members: MemberNames;
  /** Names of alternate keys, sorted: the runtime must know them to tell `.byAppId(x)` from a placeholder. */
  readonly alternateKeys: ReadonlyMap<string, string>;
}

/** Where a type lives in the client. */
export interface TypeName {
  /** TypeScript name, unique in the client, as in `CallRecordsSession`. */
  readonly name: string;
  /** File below the output folder without its ending, as in `types/call-records/session`. */
  readonly path: string;
}

/** One step of an access, as in `.users`, `.byId(…)`, `.byPath(…)`, `.reminderView({ … })`. */
export type AccessStep =
  | { readonly kind: "property"; readonly name: string }
  /** A call with the value of one path parameter. */
  | {
      readonly kind: "value";
      readonly name: string;
      readonly parameter: string;
      /** What stands before the value in the URL's segment, as in `appId=`. */
      readonly prefix?: string;
      /** What stands behind it, as in `.json`. */
      readonly suffix?: string;
    }
  /** A call of an OData function: an object of arguments, positional arguments (empty names), or nothing. */
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly AccessArgument[] };

/** An argument that a call takes from a path parameter. */
export interface AccessArgument {
  readonly name: string;
  /** Name of the path parameter that gives the value. */
  readonly parameter: string;
  /** Whether the URL has the value in single quotes. */
  readonly quoted: boolean;
}
