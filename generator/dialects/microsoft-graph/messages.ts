import type { MessageWords } from "../message-words.js";

/** Headers of examples (page format, Example messages). */
export const messages: MessageWords = {
  requestHeaders: ["accept", "authorization", "consistencylevel", "if-match", "if-none-match", "prefer"],
  responseHeaders: [
    "content-length",
    "content-location",
    "content-type",
    "etag",
    "location",
    "preference-applied",
    "retry-after",
  ],
};
