import { defineCode } from "../define-code.js";

/** A heading looks like one that is known, and is none: what stands below it is not read as its author meant. */
export const unknownHeading = defineCode<{ readonly written: string; readonly near: string }>({
  code: "unknown-heading",
  severity: "warning",
  sentence:
    "A heading looks like one that is known, and is none: what stands below it is not read as its author meant.",
  message: ({ written }) => `The heading "${written}" is not known; what stands below it may be lost.`,
  remedy: ({ near }) => `Did you mean "${near}"?`,
});
