import type { TypeLinkWords } from "../../dialects/body-words.js";
import type { Span } from "../../model/prose.js";

/**
 * Whether a span links to the page of a type; links to operations, concepts, errors and other sites name no type.
 *
 *     Returns a [lamp](../resources/lamp.md) object, or an [error](/concepts/errors).
 *                      ^^^^^^^^^^^^^^^^^^^^
 */
export const isTypeLink = ({ kind, target = "", text }: Span, words: TypeLinkWords): boolean => {
  if (kind !== "link" || text.trim() === "") return false;
  const path = target.split(/[?#]/)[0] ?? "";
  if (/^[a-z]+:|^#/i.test(path) || words.otherFolders.some((folder) => path.includes(folder))) return false;
  if (words.typeFolders.some((folder) => path.includes(folder))) return true;
  return /^[^/]*\.md$/i.test(path) && !words.conceptPages.some((start) => path.toLowerCase().startsWith(start));
};
