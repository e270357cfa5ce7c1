import { isCallable } from "../../api/is-callable.js";
import { elidedPath } from "../../diagnostics/codes/elided-path.js";
import { ruleFor } from "../rule.js";

/** Finds every request line that leaves out a part of its path. */
export const elidedPathRule = ruleFor(elidedPath, {
  needs: "api",
  check: ({ api }) =>
    api.operations
      .filter((operation) => !isCallable(operation))
      .flatMap(({ method, template, origins }) => origins.map((origin) => elidedPath.at(origin, { method, template }))),
});
