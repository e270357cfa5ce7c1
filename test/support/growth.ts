/**
 * How many times more CPU thirty-two times as much takes: about 32 where it grows as the size does, 1024 where it grows
 * as the square of it. A busy machine makes runs longer, and not the CPU that they take.
 */
export const growthOf = (work: (size: number) => unknown, size: number): number => {
  const rounds = Array.from({ length: 5 }, () => [cpuOf(() => work(size)), cpuOf(() => work(32 * size))] as const);
  return Math.min(...rounds.map(([, much]) => much)) / Math.min(...rounds.map(([little]) => little));
};

/** Microseconds of all threads of the process. */
const cpuOf = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};
