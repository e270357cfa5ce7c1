import type { Fetch } from "../runtime/index.js";
import type { DocumentedBody } from "./check-body.js";
import type { Schema, SchemaDefinition, SchemaType } from "./schema-types.js";

/** The contents of `schema.json`: the model of the API as far as tests need it. */
export interface ContractFacts {
  /** By qualified name. */
  readonly types: Readonly<Record<string, SchemaDefinition>>;
  /** By operation id. */
  readonly operations: Readonly<Record<string, ContractOperation>>;
}

/** What the docs say goes in and comes out of an operation. */
export interface ContractOperation {
  readonly body?: DocumentedBody;
  /** By status. */
  readonly answers: Readonly<Record<string, SchemaType>>;
}

/** What examples are held against. */
export interface Contract<Client> {
  /** Makes the client that is tested. */
  readonly createClient: (fetch: Fetch) => Client;
  /** Server URL with the version. */
  readonly baseUrl: string;
  readonly schema: Schema;
  readonly operations: ContractFacts["operations"];
}
