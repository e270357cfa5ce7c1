import type { PropertyRow } from "../../model/page.js";
import type { Prose } from "../../model/prose.js";
import type { Row } from "../blocks/block.js";
import { plainProse } from "../blocks/prose.js";
import { cellOf, type Columns } from "../tables/columns-of.js";
import { readMarks } from "../text/marks.js";
import { possibleValues } from "../text/possible-values.js";
import { readTypeText } from "../text/type-text.js";
import { readRowName } from "./row-name.js";

/** Reads `| color | String | The paint. |`; nothing where the row has no name, as in a section row. */
export const readPropertyRow = (row: Row, columns: Columns, table: PropertyRow["table"]): PropertyRow | undefined => {
  const name = readRowName(cellOf(row, columns, "name"));
  const typeCell = cellOf(row, columns, "type") ?? cellOf(row, columns, "return");
  if (name === undefined || (typeCell === undefined && row.cells.length < 2)) return undefined;
  const type = readTypeText(typeCell ?? plainProse("", row.origin));
  const description = cellOf(row, columns, "description") ?? plainProse("", row.origin);
  return {
    name: name.text,
    type,
    description,
    marks: { ...(name.isDeprecated ? { deprecated: name.written } : {}), ...rowMarks(row, columns, description) },
    values: possibleValues(description, type),
    origin: row.origin,
    table,
  };
};

/** The marks of a row: what its description states, its type cell in brackets, and its column for requiredness. */
export const rowMarks = (row: Row, columns: Columns, description: Prose): PropertyRow["marks"] => {
  const required = requiredOf(cellOf(row, columns, "required"));
  const type = cellOf(row, columns, "type")?.text ?? "";
  return {
    ...readMarks(description),
    ...(/\(\s*read[- ]?only\s*\)/i.test(type) ? { readOnly: true } : {}),
    ...(required === undefined ? {} : { required }),
  };
};

const requiredOf = (cell: Prose | undefined): boolean | undefined => {
  if (cell === undefined) return undefined;
  if (/^(?:y|yes|true|required|x)\b/i.test(cell.text)) return true;
  return /^(?:n|no|false|optional)\b/i.test(cell.text) ? false : undefined;
};
