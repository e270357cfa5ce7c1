/** @see resources/enums.md#sensitivity-values */
export type Sensitivity = "normal" | "personal" | "private" | "confidential" | (string & {});
