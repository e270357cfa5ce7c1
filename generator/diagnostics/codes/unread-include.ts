import { defineCode } from "../define-code.js";

/** A page takes in a file that can't be taken in. */
export const unreadInclude = defineCode<UnreadInclude>({
  code: "unread-include",
  severity: "warning",
  sentence: "A page takes in a file that can't be taken in.",
  message: ({ target, why }) => `\`${target}\` ${reasons[why]}; what it says is missing here.`,
  remedy: ({ why }) => remedies[why],
});

/** Which file is not taken in, and why. */
export interface UnreadInclude {
  /** As the page names it. */
  readonly target: string;
  readonly why: "missing" | "misspelled" | "circular" | "too-large";
}

const reasons: Readonly<Record<UnreadInclude["why"], string>> = {
  missing: "is no markdown file in or beside the docs folder",
  misspelled: "is named behind a mark that takes nothing in",
  circular: "takes in itself, by way of the files that it names",
  "too-large": "makes the page longer than any page may be",
};

const remedies: Readonly<Record<UnreadInclude["why"], string>> = {
  missing: "Write the path from the folder of this file, or give the folder above as the input.",
  misspelled: "Write the mark as in `[!INCLUDE [title](path)]`.",
  circular: "Take the mark out of one of these files.",
  "too-large": "Take in fewer files, or shorter ones.",
};
