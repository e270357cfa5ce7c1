/** @see resources/enums.md#bodytype-values */
export type BodyType = "text" | "html" | (string & {});
