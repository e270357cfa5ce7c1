import type { AnsweredRequest } from "./exchange.js";

/** A request as a line of a log, as in `GET /v1.0/users 200 list_users 2 ms`; control characters, which would start another line, are escaped. */
export const logLine = ({ method, path, status, example, milliseconds }: AnsweredRequest): string => {
  const words = [method, path, status, ...(example === undefined ? [] : [example]), `${Math.round(milliseconds)} ms`];
  return `${words.join(" ").replaceAll(/\p{Cc}/gu, encodeURIComponent)}\n`;
};
