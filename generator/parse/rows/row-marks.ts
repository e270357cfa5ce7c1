import type { ColumnWords } from "../../dialects/column-words.js";
import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { MarkWords, RemarkWords } from "../../dialects/mark-words.js";
import { pattern } from "../../dialects/pattern.js";
import type { Marks } from "../../model/page.js";
import type { Prose } from "../../model/prose.js";
import type { Row } from "../blocks/block.js";
import { cellOf, type Columns } from "../tables/columns-of.js";
import { readMarks } from "../text/marks.js";

/**
 * The marks of a row: what its description states, its type cell in brackets, and its column for requiredness.
 *
 *     | color | String (read-only) | Yes | The paint. Nullable. |
 *                       ^^^^^^^^^    ^^^              ^^^^^^^^
 */
export const rowMarks = (row: Row, description: Prose, { columns, dialect }: TableWords): Marks => {
  const required = requiredOf(cellOf(row, columns, "required"), dialect);
  const type = cellOf(row, columns, "type")?.text ?? "";
  return {
    ...readMarks(description, dialect),
    ...(bracketed(dialect.marks.readOnly).test(type) && { readOnly: true }),
    ...(required !== undefined && { required }),
  };
};

/** What the marks of the rows of a table are read with. */
interface TableWords {
  readonly columns: Columns;
  readonly dialect: Dialect;
}

/** "Yes, if it has a shade" does not require it of all. */
const requiredOf = (cell: Prose | undefined, { columns, marks }: Dialect): boolean | undefined => {
  if (cell === undefined) return undefined;
  const { yes, no } = answers(columns);
  if (yes.test(cell.text)) return !condition(marks).test(cell.text);
  return no.test(cell.text) ? false : undefined;
};

const answers = compileOnce(({ yes, no }: ColumnWords) => ({ yes: pattern`^${yes}`, no: pattern`^${no}` }));

const condition = compileOnce(({ conditions }: MarkWords) => pattern`\s${conditions.behind}`);

const bracketed = compileOnce(({ words }: RemarkWords) => pattern`\(\s*${words}\s*\)`);
