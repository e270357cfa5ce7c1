import { setTimeout as wait } from "node:timers/promises";
import type { Problem } from "./messages.js";

/** How the server makes life hard for its clients. */
export interface Disturbances {
  /** Milliseconds before each answer, by chance between the two. */
  readonly latency?: Latency | undefined;
  /** Errors in place of answers. */
  readonly failures?: readonly PlannedFailure[] | undefined;
}

/** A range of milliseconds. */
export interface Latency {
  readonly least: number;
  readonly most: number;
}

/** A status that a share of all requests gets. */
export interface PlannedFailure {
  readonly status: number;
  /** From 0 to 1. */
  readonly rate: number;
}

/** Numbers from 0 up to but not including 1. */
export type Chance = () => number;

/** Waits as long as a request has to wait. */
export const delayRequest = async ({ latency }: Disturbances, chance: Chance): Promise<void> => {
  if (latency === undefined) return;
  const milliseconds = latency.least + chance() * (latency.most - latency.least);
  if (milliseconds > 0) await wait(milliseconds);
};

/** The failure that a request meets; `undefined` where it is spared. */
export const failRequest = ({ failures = [] }: Disturbances, chance: Chance): Problem | undefined => {
  if (failures.length === 0) return undefined;
  let left = chance();
  const failure = failures.find(({ rate }) => (left -= rate) < 0);
  return failure === undefined ? undefined : problemOf(failure.status);
};

/** 429 and 503 say when to come again (RFC 6585, section 4; RFC 9110, section 15.6.4). */
const problemOf = (status: number): Problem => ({
  status,
  code: status === 429 ? "TooManyRequests" : status === 503 ? "ServiceUnavailable" : "PlannedFailure",
  message: `This request fails by chance with ${status}, as the server was told.`,
  headers: status === 429 || status === 503 ? [["Retry-After", "1"]] : [],
});

/** The same numbers for the same seed: Mulberry32, by Tommy Ettinger. */
export const createChance = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
