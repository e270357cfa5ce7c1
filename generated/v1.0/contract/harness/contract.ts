import type { ClientOptions } from "../../runtime/index.js";
import type { DocumentedBody } from "./schema/check-body.js";
import type { Schema, SchemaDefinition, SchemaType } from "./schema/schema-types.js";

/** The contents of `schema.json`: the model of the API as far as tests need it. */
export interface ContractFacts {
  /** By qualified name. */
  readonly types: Readonly<Record<string, SchemaDefinition>>;
  /** By operation id. */
  readonly operations: Readonly<Record<string, ContractOperation>>;
  /** Collections are answered as lists; otherwise they stand in `value`, as OData has it. */
  readonly bareAnswers?: boolean;
}

/** What the docs say goes in and comes out of an operation. */
export interface ContractOperation {
  readonly body?: DocumentedBody;
  /** By status. */
  readonly answers: Readonly<Record<string, SchemaType>>;
}

/** The client that is tested. */
export interface TestedClient<Client> {
  /** Makes it; without `baseUrl` it sends to the docs' own server. */
  readonly createClient: (options: Pick<ClientOptions, "auth" | "baseUrl" | "fetch" | "timeout">) => Client;
  /** Server URL of the docs, with the version. */
  readonly baseUrl: string;
}

/** What examples are held against. */
export interface Contract<Client> extends TestedClient<Client> {
  readonly schema: Schema;
  readonly operations: ContractFacts["operations"];
  /** No collection stands in `value`. */
  readonly bareAnswers?: boolean | undefined;
}
