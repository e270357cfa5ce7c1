import { UsageError } from "../config/usage-error.js";
import type { Latency, PlannedFailure } from "../serve/disturbances.js";
import type { MockOptions } from "../serve/start-mock.js";

/** The flags of `docwright mock` that say how the server answers. */
export interface ServerFlags {
  readonly port?: string;
  readonly host?: string;
  readonly validate?: boolean;
  readonly latency?: string;
  readonly fail?: readonly string[];
  readonly seed?: string;
  readonly maxBody?: string;
}

/** Where the server listens if nothing says it. */
export const defaultAddress = { host: "127.0.0.1", port: 4010 } as const;

/** Makes options of flags. A value that is none is a `UsageError`. */
export const mockOptions = (flags: ServerFlags): MockOptions => ({
  port: flags.port === undefined ? defaultAddress.port : wholeNumber("--port", flags.port, 65_535),
  host: flags.host ?? defaultAddress.host,
  validate: flags.validate,
  latency: flags.latency === undefined ? undefined : latencyOf(flags.latency),
  failures: flags.fail?.map(failureOf),
  seed: flags.seed === undefined ? undefined : wholeNumber("--seed", flags.seed, 2 ** 32 - 1),
  maxBody: flags.maxBody === undefined ? undefined : wholeNumber("--max-body", flags.maxBody, 2 ** 30),
});

const wholeNumber = (flag: string, written: string, most: number): number => {
  const number = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
  if (number <= most) return number;
  throw new UsageError(`${flag} takes a whole number from 0 to ${most}, not ${JSON.stringify(written)}.`);
};

const latencyOf = (written: string): Latency => {
  const [, least, most = least] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(written) ?? [];
  const latency = { least: Number(least), most: Number(most) };
  if (latency.least <= latency.most) return latency;
  throw new UsageError(`--latency takes milliseconds, as in 200 or 50-500, not ${JSON.stringify(written)}.`);
};

const failureOf = (written: string): PlannedFailure => {
  const [, status, rate] = /^([45]\d\d):(0(?:\.\d+)?|1(?:\.0+)?|\.\d+)$/.exec(written) ?? [];
  if (status !== undefined) return { status: Number(status), rate: Number(rate) };
  throw new UsageError(`--fail takes a status and a share of requests, as in 429:0.1, not ${JSON.stringify(written)}.`);
};
