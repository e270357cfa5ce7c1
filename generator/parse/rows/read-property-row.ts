import type { PropertyRow } from "../../model/page.js";
import type { Prose } from "../../model/prose.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { Row } from "../blocks/block.js";
import { plainProse } from "../blocks/prose.js";
import { cellOf, type Columns } from "../tables/columns-of.js";
import { readMarks } from "../text/marks.js";
import { possibleValues } from "../text/possible-values.js";
import { readTypeText } from "../text/type-text.js";
import { readRowName } from "./row-name.js";

/** Reads `| color | String | The paint. |`; nothing where the row has no name, as in a section row. */
export const readPropertyRow = (row: Row, { columns, table, dialect }: PropertyTable): PropertyRow | undefined => {
  const name = readRowName(cellOf(row, columns, "name"));
  const typeCell = cellOf(row, columns, "type") ?? cellOf(row, columns, "return");
  if (name === undefined || (typeCell === undefined && row.cells.length < 2)) return undefined;
  const type = readTypeText(typeCell ?? plainProse("", row.origin), dialect.types);
  const description = cellOf(row, columns, "description") ?? plainProse("", row.origin);
  return {
    name: name.text,
    type,
    description,
    marks: {
      ...(name.isDeprecated ? { deprecated: name.written } : {}),
      ...rowMarks(row, { columns, description, dialect }),
    },
    values: possibleValues(description, type),
    origin: row.origin,
    table,
  };
};

/** What the rows of a property table are read with. */
export interface PropertyTable {
  readonly columns: Columns;
  readonly table: PropertyRow["table"];
  readonly dialect: Dialect;
}

/** The marks of a row: what its description states, its type cell in brackets, and its column for requiredness. */
export const rowMarks = (row: Row, { columns, description, dialect }: DescribedRow): PropertyRow["marks"] => {
  const required = requiredOf(cellOf(row, columns, "required"));
  const type = cellOf(row, columns, "type")?.text ?? "";
  return {
    ...readMarks(description, dialect.types),
    ...(/\(\s*read[- ]?only\s*\)/i.test(type) ? { readOnly: true } : {}),
    ...(required === undefined ? {} : { required }),
  };
};

/** What the marks of a row are read from. */
interface DescribedRow {
  readonly columns: Columns;
  readonly description: Prose;
  readonly dialect: Dialect;
}

const requiredOf = (cell: Prose | undefined): boolean | undefined => {
  if (cell === undefined) return undefined;
  if (/^(?:y|yes|true|required|x)\b/i.test(cell.text)) return true;
  return /^(?:n|no|false|optional)\b/i.test(cell.text) ? false : undefined;
};
