import { unknownColumn } from "../../diagnostics/codes/unknown-column.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { slipOf } from "../../text/nearest.js";
import type { Table } from "../blocks/block.js";
import { columnKind } from "./columns-of.js";

/**
 * A diagnostic for every titled column of a table that no reader knows; of a table that is left to readers, only for those
 * that are slips of the pen.
 *
 *     | Property | Type | Descripton |
 *                         ^^^^^^^^^^
 */
export const unknownColumns = (
  { header, rows }: Table,
  which: "all" | "misspelled",
  dialect: Dialect,
): readonly Diagnostic[] =>
  header.cells.flatMap((cell, index) => {
    const isEmpty = rows.every(({ cells }) => (cells[index]?.text ?? "") === "");
    if (cell.text === "" || isEmpty) return [];
    const near = meantTitle(cell.text, dialect);
    const isKnown = near === undefined && (which === "misspelled" || columnKind(cell.text, dialect) !== undefined);
    return isKnown ? [] : [unknownColumn.at(cell.origin, { title: cell.text, near })];
  });

/** The title that one is a slip of, be it read all the same by the way it begins. */
const meantTitle = (title: string, dialect: Dialect): string | undefined => {
  const { usual } = dialect.columns;
  if (columnKind(title, dialect) === undefined) return slipOf(title, [...titlesOf(dialect), ...usual]);
  return usual.includes(title.toLowerCase()) || titlesOf(dialect).includes(title.toLowerCase())
    ? undefined
    : slipOf(title, usual);
};

const titlesOf = ({ columns }: Dialect): readonly string[] => columns.titles.flatMap(({ titles }) => titles);
