import type { Rule } from "./rule.js";
import { colonPlaceholderRule } from "./rules/colon-placeholder.js";
import { elidedPathRule } from "./rules/elided-path.js";
import { exampleContradictionRule } from "./rules/example-contradiction.js";
import { unknownAnnotationValueRule } from "./rules/unknown-annotation-value.js";
import { unknownTypeRule } from "./rules/unknown-type.js";

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  unknownTypeRule,
  unknownAnnotationValueRule,
  elidedPathRule,
  colonPlaceholderRule,
  exampleContradictionRule,
];
