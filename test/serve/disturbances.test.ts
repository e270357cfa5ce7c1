import { expect, test } from "vitest";
import { createChance } from "../../generator/serve/disturbances.js";
import { errorLike, start } from "./start.js";

const statuses = async (seed: number): Promise<readonly number[]> => {
  const { send } = await start({
    seed,
    failures: [
      { status: 429, rate: 0.2 },
      { status: 503, rate: 0.3 },
    ],
  });
  const seen: number[] = [];
  for (let count = 0; count < 100; count += 1) seen.push((await send("/v1.0/me")).status);
  return seen;
};

const countOf = (seen: readonly number[], status: number): number => seen.filter((one) => one === status).length;

test("a share of the requests fails, and the same ones for the same seed", async () => {
  const seen = await statuses(7);
  expect(await statuses(7)).toEqual(seen);
  expect(await statuses(8)).not.toEqual(seen);
  expect(countOf(seen, 429)).toBeGreaterThan(8);
  expect(countOf(seen, 429)).toBeLessThan(35);
  expect(countOf(seen, 503)).toBeGreaterThan(15);
  expect(countOf(seen, 200) + countOf(seen, 429) + countOf(seen, 503)).toBe(100);
});

test.each([429, 503])("%i says when to come again", async (status) => {
  const { send } = await start({ failures: [{ status, rate: 1 }] });
  const answered = await send("/v1.0/me");
  expect([answered.status, answered.headers.get("retry-after"), answered.json]).toMatchObject([
    status,
    "1",
    errorLike({ message: expect.stringContaining(String(status)) }),
  ]);
});

test("an answer takes the latency at least", async () => {
  const { send } = await start({ latency: { least: 60, most: 80 } });
  const started = performance.now();
  await send("/v1.0/me");
  expect(performance.now() - started).toBeGreaterThanOrEqual(55);
});

test("chance is spread evenly", () => {
  const chance = createChance(1);
  const buckets = [0, 0, 0, 0];
  for (let count = 0; count < 4_000; count += 1) {
    const bucket = Math.floor(chance() * 4);
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  expect(Math.min(...buckets)).toBeGreaterThan(900);
});
