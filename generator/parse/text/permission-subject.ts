import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { PermissionWords } from "../../dialects/permission-words.js";

/**
 * What permissions are about, by the words above or before them.
 *
 *     ### Permissions for chats:
 *                         ^^^^^
 */
export const permissionSubject = (text: string, words: PermissionWords): string =>
  text
    .replace(/[\s:.]+$/, "")
    .replace(startPattern(words), "")
    .trim();

const startPattern = compileOnce(({ aboutStarts }: PermissionWords) => pattern`^(?:${aboutStarts}\s+)*`);
