import type { PageNameWords } from "../page-name-words.js";

/** Names of pages, as in `user-list-messages`, and their titles. */
export const pageNames: PageNameWords = {
  verbs: [
    { method: "GET", words: ["get", "list", "read", "retrieve"] },
    { method: "POST", words: ["create", "add"] },
    { method: "PATCH", words: ["update"] },
    { method: "PUT", words: ["update", "set", "replace"] },
    { method: "DELETE", words: ["delete", "remove"] },
  ],
  segments: [{ segment: "me", names: ["user", "self"] }],
};
