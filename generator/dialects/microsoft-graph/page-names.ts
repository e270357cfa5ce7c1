import type { PageNameWords } from "../page-name-words.js";

/** Names of pages, as in `room-list-lamps`, and their titles. */
export const pageNames: PageNameWords = {
  verbs: [
    { method: "GET", words: ["get", "read", "retrieve"], ofMany: ["list"] },
    { method: "POST", words: ["create", "add"], ofMany: [] },
    { method: "PATCH", words: ["update"], ofMany: [] },
    { method: "PUT", words: ["update", "set", "replace"], ofMany: [] },
    { method: "DELETE", words: ["delete", "remove"], ofMany: [] },
  ],
  segments: [{ segment: "me", names: ["user", "self"] }],
};
