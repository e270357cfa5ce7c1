import { atlasOf } from "../../api/atlas.js";
import type { Hierarchy } from "../../api/hierarchy.js";
import { keyOf } from "../../api/keys.js";
import { answersOf } from "../../api/method-kind.js";
import type { ApiModel } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import type { TypeRef } from "../../model/type.js";
import { createRouter, type Router } from "./router.js";

/** An API as the server has it. */
export interface ServedApi {
  readonly version: string;
  /** Paths that it is served under, as in `/v1.0`; the empty one is the root. */
  readonly basePaths: readonly string[];
  readonly operations: readonly Operation[];
  readonly route: Router;
  readonly hierarchy: Hierarchy;
}

/** Makes a model ready to be served: under its version, and under the path of the base URL that its docs give. */
export const servedApi = (api: ApiModel): ServedApi => {
  const { version, baseUrl, operations } = api;
  return {
    version,
    basePaths: [...new Set([`/${version}`, ...(baseUrl === undefined ? [] : [pathOf(baseUrl)])])],
    operations,
    route: createRouter(operations),
    hierarchy: atlasOf(api).hierarchy,
  };
};

const pathOf = (baseUrl: string): string => (URL.canParse(baseUrl) ? new URL(baseUrl).pathname.replace(/\/$/, "") : "");

/** Name of the key property of what an operation answers: its own or an inherited one, else `id`. */
export const answeredKey = (operation: Operation, hierarchy: Hierarchy): string => {
  const name = nameIn(answersOf(operation).find(({ type }) => type !== undefined)?.type);
  return (name === undefined ? undefined : keyOf(name, hierarchy)) ?? "id";
};

const nameIn = (type: TypeRef | undefined): string | undefined => {
  if (type?.kind === "collection") return nameIn(type.of);
  return type?.kind === "named" ? type.name : undefined;
};
