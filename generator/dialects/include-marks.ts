import { compileOnce } from "./compile-once.js";
import type { MarkupWords } from "./markup-words.js";
import { globalPattern } from "./pattern.js";

/**
 * A pattern of the marks that take in a file; its first group is the file as the page names it.
 *
 *     [!INCLUDE [lamps-glow](../includes/lamps-glow.md)]
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Titles and targets have an end, so that its time grows with the text alone.
 */
export const includeMarks = compileOnce(
  ({ includes }: MarkupWords) =>
    globalPattern`\[!${includes}[ \t]{0,9}\[[^\]\n]{0,400}\]\(([^()\s]{1,400})\)[ \t]{0,9}\]?`,
);
