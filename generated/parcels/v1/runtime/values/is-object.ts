/** Whether a value is an object or an array, but not `null`. */
export const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
