import type { Prose } from "../../model/prose.js";

/** The name that a row is about. */
export interface RowName {
  readonly text: string;
  /** The cell's own words. */
  readonly written: string;
}

/**
 * Reads a name cell: plain, in code, bold or a link, perhaps with a remark in brackets; nothing where it holds no single name.
 *
 *     | **shade** (deprecated) | String | The shade. |
 *         ^^^^^
 */
export const readRowName = (cell: Prose | undefined): RowName | undefined => {
  if (cell === undefined) return undefined;
  const written = cell.text;
  const text = written.replace(/\s*[([][^()[\]]*[)\]]\s*\*?$/, "").replaceAll(/^[*`"'\s]+|[*`"',:;\s]+$/g, "");
  return name.test(text) ? { text, written } : undefined;
};

const name = /^[@$\p{L}_#][\p{L}\p{N}_.@$#:/+-]*$/u;
