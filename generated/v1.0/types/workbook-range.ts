/**
 * Cells of a worksheet that lie side by side.
 *
 * @see resources/range.md
 */
export interface WorkbookRange {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#microsoft.graph.workbookRange";
  /**
   * Where the cells are, as in Sheet1!A1:B2. Read-only.
   *
   * @see resources/range.md#properties
   */
  readonly address?: string | null;
  /**
   * How many cells there are. Read-only.
   *
   * @see resources/range.md#properties
   */
  readonly cellCount?: number | null;
  /**
   * How many columns there are. Read-only.
   *
   * @see resources/range.md#properties
   */
  readonly columnCount?: number | null;
  /**
   * true if every column is hidden.
   *
   * @see resources/range.md#properties
   */
  columnHidden?: boolean | null;
  /**
   * How many rows there are. Read-only.
   *
   * @see resources/range.md#properties
   */
  readonly rowCount?: number | null;
  /**
   * Kind of each value. Possible values: Unknown, Empty, String, Double. Read-only.
   *
   * @see resources/range.md#properties
   */
  readonly valueTypes?: unknown;
  /**
   * The values, row by row.
   *
   * @see resources/range.md#properties
   */
  values?: unknown;
}
