import { defineCode } from "../define-code.js";

/** The YAML between the `---` lines at the top of a page can't be read. */
export const brokenFrontMatter = defineCode<{ readonly reason: string }>({
  code: "broken-front-matter",
  severity: "warning",
  sentence: "The YAML between the `---` lines at the top of a page can't be read.",
  message: ({ reason }) => `The front matter is not valid YAML: ${reason.replace(/\.?$/, ".")}`,
  remedy: () => "Mend the line, or put the value in quotes; the rest of the page was read.",
});

/** Why the YAML is not read where it may never end. */
export const tooManyBrackets = "too many brackets";
