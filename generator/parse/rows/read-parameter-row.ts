import type { Dialect } from "../../dialects/dialect.js";
import type { ParameterRow } from "../../model/page.js";
import type { Row } from "../blocks/block.js";
import { plainProse } from "../blocks/prose.js";
import { cellOf, type Columns } from "../tables/columns-of.js";
import { possibleValues } from "../text/possible-values.js";
import { readTypeText } from "../text/type-text.js";
import { rowMarks } from "./row-marks.js";
import { readRowName } from "./row-name.js";

/**
 * Reads a row of a table of headers, query options, path or function parameters, or of the request body.
 *
 *     | If-Match: {etag} | String | The version of the lamp. Optional. |
 *       ^^^^^^^^           ^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readParameterRow = (row: Row, { columns, place, dialect }: ParameterTable): ParameterRow | undefined => {
  const cell = cellOf(row, columns, "name");
  const name = readRowName(cell)?.text ?? (place === "header" ? cell?.text.split(/[:\s]/, 1)[0] : undefined);
  if (name === undefined || name === "") return undefined;
  const typeCell = cellOf(row, columns, "type");
  const type = typeCell === undefined ? undefined : readTypeText(typeCell, dialect.types);
  const description =
    cellOf(row, columns, "description") ?? cellOf(row, columns, "value") ?? plainProse("", row.origin);
  return {
    in: place,
    name: name.replace(/:$/, ""),
    ...(type !== undefined && { type }),
    description,
    marks: rowMarks(row, description, { columns, dialect }),
    values: possibleValues(description, type, dialect.values),
    origin: row.origin,
  };
};

/** What the rows of a parameter table are read with. */
export interface ParameterTable {
  readonly columns: Columns;
  /** Where the parameters are sent. */
  readonly place: ParameterRow["in"];
  readonly dialect: Dialect;
}
