import type { BlockKind, UnclearReason } from "../../model/account.js";
import { defineCode } from "../define-code.js";

/** A heading, table, row, fence or comment of a page gave no fact, though its kind may hold some. */
export const notUnderstood = defineCode<{ readonly kind: BlockKind; readonly reason: UnclearReason }>({
  code: "not-understood",
  severity: "info",
  sentence: "A heading, table, row, fence or comment of a page gave no fact, though its kind may hold some.",
  message: ({ kind, reason }) => `Nothing is read from this ${kind}: ${facts[reason]}.`,
  remedy: ({ reason }) => remedies[reason],
});

const facts: Readonly<Record<UnclearReason, string>> = {
  "unknown-section": "the words of its heading are unknown",
  "unknown-columns": "the titles of its columns are unknown",
  "unexpected-table": "its section is not known to hold tables",
  "inner-object": "it tells of an object inside the body, which has no name",
  "unnamed-row": "its first cell holds no single name",
  "no-message": "no HTTP message is in it",
  "no-request-line": "no request line is in it",
  "broken-annotation": "it looks like an annotation and is no JSON",
  "lonely-annotation": "it annotates a fence, and none follows",
  "unclosed-comment": "it is not closed, so the rest of the page is a comment too",
};

const remedies: Readonly<Record<UnclearReason, string>> = {
  "unknown-section": "Use a heading that says what the section holds, as in `## Properties`, or leave it to readers.",
  "unknown-columns": "Use the usual titles, as in `| Property | Type | Description |`, or leave it to readers.",
  "unexpected-table": "Move it below the heading of what it lists, as in `## Request body`, or leave it to readers.",
  "inner-object": "Document the object on a page of its own and link to it.",
  "unnamed-row": "Write one name into the first cell, or leave the row to readers.",
  "no-message": "Begin it with a request line or a status line, or annotate it with the block type `ignored`.",
  "no-request-line": "Write a request line, as in `GET /users/{id}`, or annotate it with the block type `ignored`.",
  "broken-annotation": "Write the annotation as a JSON object.",
  "lonely-annotation": "Put it right before its fence, or remove it.",
  "unclosed-comment": "Close it with `-->`.",
};
