import { colonPlaceholder } from "../../diagnostics/codes/colon-placeholder.js";
import { ruleFor } from "../rule.js";

/** Finds every part of a request line that is taken for a placeholder because of its colon. */
export const colonPlaceholderRule = ruleFor(colonPlaceholder, {
  needs: "page",
  check: (page) =>
    page.requestLines.flatMap(({ target, origin }) =>
      [...target.matchAll(/(?<=\/):[A-Za-z]\w*(?=\/|\?|$)/g)].map(([written]) =>
        colonPlaceholder.at(origin, { written }),
      ),
    ),
});
