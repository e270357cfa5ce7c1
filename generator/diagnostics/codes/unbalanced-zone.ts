import { defineCode } from "../define-code.js";

/** A zone is opened and not closed, or closed and not open. */
export const unbalancedZone = defineCode<{ readonly word: string; readonly lacks: "end" | "beginning" }>({
  code: "unbalanced-zone",
  severity: "warning",
  sentence: "A zone is opened and not closed, or closed and not open.",
  message: ({ word, lacks }) =>
    lacks === "end"
      ? `The zone that \`:::${word}\` opens is not closed; it reaches to the end of the page.`
      : `\`:::${word}-end\` closes a zone that is not open.`,
  remedy: ({ word, lacks }) =>
    lacks === "end"
      ? `Write \`:::${word}-end\` in a line of its own where the zone ends.`
      : `Open the zone with \`:::${word}\` above it, or delete the line.`,
});
