import type { EnumMember } from "../../model/page.js";
import type { Row } from "../blocks/block.js";
import { cellOf, type Columns } from "../tables/columns-of.js";
import { readRowName } from "./row-name.js";

/**
 * Reads a row of a member table; where no column is titled as member, the value column has the names.
 *
 *     | warm | 0 | A yellow light. |
 *       ^^^^   ^   ^^^^^^^^^^^^^^^
 */
export const readMemberRow = (row: Row, columns: Columns): EnumMember | undefined => {
  const named = columns.places.has("member") || columns.places.has("name");
  const cell = cellOf(row, columns, "member") ?? cellOf(row, columns, named ? "name" : "value");
  const name = readRowName(cell)?.text;
  if (name === undefined) return undefined;
  const value = named ? cellOf(row, columns, "value")?.text : undefined;
  return {
    name,
    ...(!(value === undefined || value === "") && { value }),
    description: cellOf(row, columns, "description")?.text ?? "",
    origin: row.origin,
  };
};
