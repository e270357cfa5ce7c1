/** @see resources/enums.md#importance-values */
export type Importance = "low" | "normal" | "high" | (string & {});
