/** What the server answers, before it goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly ReplyHeader[];
  /** Absent where there is no body, which is not the same as an empty one. */
  readonly body?: string;
  /** Name of the example that was served, for the log. */
  readonly example?: string;
}

/** A field of the header; a name may come more than once. */
export type ReplyHeader = readonly [name: string, value: string];
