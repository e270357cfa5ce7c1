import type { ContractOperation } from "../../../templates/contract/harness/contract.js";
import type { SchemaDefinition } from "../../../templates/contract/harness/schema/schema-types.js";
import type { WireFault } from "./wire-fault.js";

/** The parts of the output that mutants change. */
export const groups = ["types", "builders", "requests", "schema"] as const;

/** One of them: `types/*.ts`, `builders/*.ts`, what the client sends, `contract/schema.json`. */
export type Group = (typeof groups)[number];

/** A generated client or model with one fault. */
export interface Mutant {
  readonly group: Group;
  /** As in `property removed`; a row of the table. */
  readonly kind: string;
  /** Place and fault, as in `types/user.ts User.mail: string → number`. */
  readonly title: string;
  readonly change: Change;
  /** Keys of the examples that hold what the fault is about, by the rule of its kind; empty where none could show it. */
  readonly shownBy: readonly string[];
}

/** What is different in a mutant. */
export type Change =
  | { readonly kind: "text"; readonly edit: TextEdit }
  | { readonly kind: "schema"; readonly facts: ChangedFacts }
  | { readonly kind: "request"; readonly fault: WireFault };

/** Other text in a generated file. */
export interface TextEdit {
  /** Below the version's folder. */
  readonly path: string;
  /** Offsets, as UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Entries of `schema.json` that are other than they were; `undefined` where one is gone. */
export interface ChangedFacts {
  readonly types?: Readonly<Record<string, SchemaDefinition>>;
  readonly operations?: Readonly<Record<string, ContractOperation>>;
}
