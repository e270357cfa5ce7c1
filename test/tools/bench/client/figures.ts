/** Measured amounts by the names of clients; a client that has not got what is measured is left out. */
export type Amounts = Readonly<Record<string, number>>;

/** A row of the table: one measurement of every client that has it. */
export interface Figure {
  readonly name: string;
  readonly unit: "bytes" | "s" | "ms" | "packages";
  readonly amounts: Amounts;
  /** The most that our own amount may be. */
  readonly limit?: Limit;
}

/** An amount, or a part of what another client takes in the same run. */
export interface Limit {
  readonly atMost: number;
  /** The client that the amount is a part of. */
  readonly of?: string;
}

/** Whether a client keeps the limit of a figure; `undefined` where there is none, or nothing to hold it against. */
export const isMet = ({ amounts, limit }: Figure, client: string): boolean | undefined => {
  const amount = amounts[client];
  const whole = limit?.of === undefined ? 1 : amounts[limit.of];
  return limit === undefined || amount === undefined || whole === undefined
    ? undefined
    : amount <= limit.atMost * whole;
};
