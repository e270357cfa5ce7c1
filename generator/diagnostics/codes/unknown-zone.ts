import { defineCode } from "../define-code.js";

/** A line begins with `:::` and says nothing that is understood, or a zone is for no version that is known. */
export const unknownZone = defineCode<UnknownZone>({
  code: "unknown-zone",
  severity: "warning",
  sentence: "A line begins with `:::` and says nothing that is understood, or a zone is for no version that is known.",
  message: ({ what, written }) =>
    what === "name"
      ? `No version is called \`${written}\`; the lines of this zone are counted to every version.`
      : `\`${written}\` is no mark that is known; the line is left out.`,
  remedy: ({ near, what }) =>
    near !== undefined
      ? `Did you mean \`${near}\`?`
      : what === "name"
        ? "Name the versions as the other zones do."
        : "Delete the line, or write the mark that was meant.",
});

/** What is not known. */
export interface UnknownZone {
  readonly what: "mark" | "name";
  /** The mark or the name as the page has it. */
  readonly written: string;
  /** What was probably meant. */
  readonly near: string | undefined;
}
