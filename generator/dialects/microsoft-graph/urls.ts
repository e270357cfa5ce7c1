import type { UrlWords } from "../url-words.js";

/** URLs of Microsoft Graph. */
export const urls: UrlWords = { versions: ["beta"] };
