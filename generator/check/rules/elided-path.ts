import { elidedPath } from "../../diagnostics/codes/elided-path.js";
import type { Operation } from "../../model/operation.js";
import { ruleFor } from "../rule.js";

/** Finds every request line that leaves out a part of its path. */
export const elidedPathRule = ruleFor(elidedPath, {
  needs: "api",
  check: ({ api }) =>
    api.operations
      .filter(isElided)
      .flatMap(({ method, template, origins }) => origins.map((origin) => elidedPath.at(origin, { method, template }))),
});

const isElided = ({ path }: Operation): boolean =>
  path.some((segment) => segment.kind === "literal" && segment.text === "...");
