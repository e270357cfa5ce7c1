import type { Dialect } from "../../dialects/dialect.js";
import type { PropertyRow } from "../../model/page.js";
import type { Row } from "../blocks/block.js";
import { plainProse } from "../blocks/prose.js";
import { cellOf, type Columns } from "../tables/columns-of.js";
import { mentionsDeprecation } from "../text/deprecation.js";
import { possibleValues } from "../text/possible-values.js";
import { readTypeText } from "../text/type-text.js";
import { rowMarks } from "./row-marks.js";
import { readRowName } from "./row-name.js";

/**
 * Reads a row of a property or relationship table; nothing where the row has no name, as in a section row.
 *
 *     | color | String | The paint. Read-only. |
 *       ^^^^^   ^^^^^^   ^^^^^^^^^^^^^^^^^^^^^
 */
export const readPropertyRow = (row: Row, { columns, table, dialect }: PropertyTable): PropertyRow | undefined => {
  const name = readRowName(cellOf(row, columns, "name"));
  const typeCell = cellOf(row, columns, "type") ?? cellOf(row, columns, "return");
  if (name === undefined || (typeCell === undefined && row.cells.length < 2)) return undefined;
  const type = readTypeText(typeCell ?? plainProse("", row.origin), dialect.types);
  const description = cellOf(row, columns, "description") ?? plainProse("", row.origin);
  const isDeprecated = mentionsDeprecation(name.written, dialect.marks.deprecated);
  return {
    name: name.text,
    type,
    description,
    marks: {
      ...(isDeprecated && { deprecated: name.written }),
      ...rowMarks(row, description, { columns, dialect }),
    },
    values: possibleValues(description, type, dialect.values),
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
