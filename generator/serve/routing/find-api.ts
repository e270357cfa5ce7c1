import type { RequestTarget } from "./request-target.js";
import type { ServedApi } from "./served-api.js";

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
