import { defineCode } from "../define-code.js";

/** An annotation names a kind of fence, a type or a property that there is not, and looks like one that there is. */
export const unknownAnnotationValue = defineCode<UnknownAnnotationValue>({
  code: "unknown-annotation-value",
  severity: "warning",
  sentence: "An annotation names a kind of fence, a type or a property that there is not.",
  message: ({ names, value }) => `The annotation names the ${names} "${value}", and there is none.`,
  remedy: ({ near }) => (near === undefined ? "Write the name as the page has it." : `Did you mean "${near}"?`),
});

/** What is named and not there. */
export interface UnknownAnnotationValue {
  readonly names: "block type" | "type" | "property";
  readonly value: string;
  /** What was probably meant. */
  readonly near: string | undefined;
}
