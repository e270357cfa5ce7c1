import type { ShownAnswer } from "./example.js";

/** Statuses whose answers have no body (WHATWG Fetch, "null body status"). */
export const isBodiless = (status: number): boolean => status === 204 || status === 205 || status === 304;

/** Whether an answer shows anything below its headers. */
export const hasBody = ({ body, text, brokenJson }: ShownAnswer): boolean =>
  body !== undefined || text !== undefined || brokenJson !== undefined;
