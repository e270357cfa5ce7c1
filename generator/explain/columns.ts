/** Rows of a table, a text for each cell. */
export type Rows = readonly (readonly string[])[];

/** A heading and the rows below it, their cells padded to columns; nothing where there is no row. */
export const columns = (heading: string, rows: Rows): readonly string[] =>
  rows.length === 0 ? [] : ["", heading, ...aligned(rows).map((row) => `  ${row}`)];

/** The first rows, and how many there are beyond them: some names stand on a thousand pages. */
export const firstRows = (rows: Rows, most: number): Rows =>
  rows.length <= most ? rows : [...rows.slice(0, most), [`and ${rows.length - most} more`]];

/** Rows as text, each column as wide as its mostCharacters cell; the last column is never padded. */
const aligned = (rows: Rows): readonly string[] => {
  const width = Math.max(0, ...rows.map((row) => row.length - 1));
  const widths = Array.from({ length: width }, (_, index) =>
    Math.min(mostCharacters, Math.max(...rows.map((row) => row[index]?.length ?? 0))),
  );
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
};

/** A longer cell pushes its row to the right. */
const mostCharacters = 80;
