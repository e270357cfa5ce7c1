/** One request and what came of it, for a log. */
export interface AnsweredRequest {
  readonly method: string;
  /** Without the query, which may hold what is nobody's business. */
  readonly path: string;
  readonly status: number;
  /** Name of the example that was served. */
  readonly example?: string;
  readonly milliseconds: number;
}

/** A request as a line of a log, as in `GET /v1.0/users 200 list_users 2 ms`; control characters, which would start another line, are escaped. */
export const logLine = ({ method, path, status, example, milliseconds }: AnsweredRequest): string => {
  const words = [method, path, status, ...(example === undefined ? [] : [example]), `${Math.round(milliseconds)} ms`];
  return `${words.join(" ").replaceAll(/\p{Cc}/gu, encodeURIComponent)}\n`;
};
