import { readFileSync } from "node:fs";
import type { Contract, ContractFacts } from "./contract.js";

/** Where the pages lie, and the lines of the request and of the answer of each example, by page and name. */
export interface Places {
  /** Folders of the pages, from the one of the tests, where they lie in the same project. */
  readonly docs?: { readonly folders: readonly string[] };
  readonly pages: Readonly<Record<string, Readonly<Record<string, readonly [number, number?]>>>>;
}

let facts: Pick<Contract<unknown>, "schema" | "operations" | "bareAnswers"> | undefined;

/** The model as far as tests need it; read once. */
export const readFacts = (): NonNullable<typeof facts> => {
  if (facts === undefined) {
    const { types, operations, bareAnswers }: ContractFacts = readJson("schema.json");
    facts = { schema: new Map(Object.entries(types)), operations, bareAnswers };
  }
  return facts;
};

/** Where the examples stand; read when a test fails. */
export const readPlaces = (): Places => readJson("places.json");

const readJson = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
