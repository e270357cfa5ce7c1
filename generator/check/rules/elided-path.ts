import { elidedPath } from "../../diagnostics/codes/elided-path.js";
import type { ApiModel } from "../../model/api.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Operation } from "../../model/operation.js";

/** Reports every request line that leaves out a part of its path. */
export const checkElidedPaths = (api: ApiModel): readonly Diagnostic[] =>
  api.operations
    .filter(isElided)
    .flatMap(({ method, template, origins }) => origins.map((origin) => elidedPath.at(origin, { method, template })));

const isElided = ({ path }: Operation): boolean =>
  path.some((segment) => segment.kind === "literal" && segment.text === "...");
