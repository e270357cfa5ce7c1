import { defineCode } from "../define-code.js";

/** A page has no section that docwright understands. */
export const noKnownSection = defineCode<Record<never, never>>({
  code: "no-known-section",
  severity: "warning",
  sentence: "A page has no section that docwright understands.",
  message: () => "No section of the page is understood, so it adds nothing to the client.",
  remedy: () =>
    "Give its sections the usual headings, as in `## HTTP request` or `## Properties`, or leave the page out.",
});
