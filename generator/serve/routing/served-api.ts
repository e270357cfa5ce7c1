import { atlasOf } from "../../api/atlas.js";
import type { Hierarchy } from "../../api/hierarchy.js";
import type { ApiModel } from "../../model/api.js";
import type { Conventions } from "../../model/conventions.js";
import type { Operation } from "../../model/operation.js";
import type { RequestTarget } from "./request-target.js";
import { createRouter, type Router } from "./router.js";

/** An API as the server has it. */
export interface ServedApi {
  readonly version: string;
  /** Paths that it is served under, as in `/v1.0`; the empty one is the root. */
  readonly basePaths: readonly string[];
  readonly conventions: Conventions;
  readonly operations: readonly Operation[];
  readonly route: Router;
  readonly hierarchy: Hierarchy;
}

/** Makes a model ready to be served: under its version, and under the path of the base URL that its docs give. */
export const servedApi = (api: ApiModel): ServedApi => {
  const { version, baseUrl, conventions, operations } = api;
  return {
    version,
    basePaths: [...new Set([`/${version}`, ...(baseUrl === undefined ? [] : [pathOf(baseUrl)])])],
    conventions,
    operations,
    route: createRouter(operations),
    hierarchy: atlasOf(api).hierarchy,
  };
};

const pathOf = (baseUrl: string): string => (URL.canParse(baseUrl) ? new URL(baseUrl).pathname.replace(/\/$/, "") : "");

/** An API that a request is for, with the parts of its path below the base path. */
export interface FoundApi {
  readonly api: ServedApi;
  readonly parts: readonly string[];
}

/** The API whose base path a target begins with, the longest one first; letter case is ignored. */
export const findApi = (apis: readonly ServedApi[], { parts }: RequestTarget): FoundApi | undefined => {
  const places = apis.flatMap((api) => api.basePaths.map((path) => ({ api, steps: path.split("/").slice(1) })));
  const found = places
    .toSorted((left, right) => right.steps.length - left.steps.length)
    .find(({ steps }) => steps.every((step, index) => parts[index]?.toLowerCase() === step.toLowerCase()));
  return found === undefined ? undefined : { api: found.api, parts: parts.slice(found.steps.length) };
};
