import type { ApiModel } from "../model/api.js";
import type { Operation } from "../model/operation.js";
import type { TypeDefinition, TypeRef } from "../model/type.js";
import { createRouter, type Router } from "./routing/router.js";

/** An API as the server has it. */
export interface ServedApi {
  readonly version: string;
  /** Paths that it is served under, as in `/v1.0`; the empty one is the root. */
  readonly basePaths: readonly string[];
  readonly operations: readonly Operation[];
  readonly route: Router;
  /** By qualified name. */
  readonly types: ReadonlyMap<string, TypeDefinition>;
}

/** Makes a model ready to be served: under its version, and under the path of the base URL that its docs give. */
export const servedApi = ({ version, baseUrl, operations, types }: ApiModel): ServedApi => ({
  version,
  basePaths: [...new Set([`/${version}`, ...(baseUrl === undefined ? [] : [pathOf(baseUrl)])])],
  operations,
  route: createRouter(operations),
  types: new Map(types.map((type) => [type.name, type])),
});

const pathOf = (baseUrl: string): string => (URL.canParse(baseUrl) ? new URL(baseUrl).pathname.replace(/\/$/, "") : "");

/** Name of the key property of what an operation answers: its own or an inherited one, else `id`. */
export const keyOf = ({ responses }: Operation, types: ServedApi["types"]): string => {
  const type = responses.find(({ status, type }) => status < 300 && type !== undefined)?.type;
  const seen = new Set<string>();
  for (let next = nameIn(type); next !== undefined && !seen.has(next);) {
    seen.add(next);
    const definition = types.get(next);
    if (definition?.kind !== "structured") break;
    if (definition.key !== undefined) return definition.key;
    next = definition.base;
  }
  return "id";
};

const nameIn = (type: TypeRef | undefined): string | undefined => {
  if (type?.kind === "collection") return nameIn(type.of);
  return type?.kind === "named" ? type.name : undefined;
};
