import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measurement } from "./alternate.js";
import { alternate, medians } from "./alternate.js";
import { bundledSize } from "./bundled-size.js";
import type { TypeCheck } from "./check-time.js";
import { checkSeconds } from "./check-time.js";
import { completionTime } from "./completion-time.js";
import type { CompletionTime } from "./completion-time.js";
import type { Amounts } from "./figures.js";
import { importMilliseconds, processMilliseconds } from "./import-time.js";
import type { ClientPrograms } from "./programs/client-programs.js";
import { runtimeDependencies } from "./runtime-dependencies.js";

/** The column of what every client pays for its surroundings: an empty program, an empty process. */
export const nothing = "nothing";

const checkRuns = 5;
const completionRuns = 3;
const importRuns = 11;

/** A measurement for each client that has what is measured. */
const measurementsOf = <T>(
  clients: readonly ClientPrograms[],
  measurement: (client: ClientPrograms) => Measurement<T> | undefined,
): Readonly<Record<string, Measurement<T>>> =>
  Object.fromEntries(
    clients.flatMap((client) => {
      const measured = measurement(client);
      return measured === undefined ? [] : [[client.name, measured]];
    }),
  );

/** The bytes of a bundle of each client that has the program. */
export const bundles = async (
  clients: readonly ClientPrograms[],
  program: "get" | "everything",
  folder: string,
): Promise<Amounts> => {
  const measurements = measurementsOf(clients, ({ [program]: text }) =>
    text === undefined ? undefined : () => bundledSize(text, folder),
  );
  return medians(await alternate(1, measurements), (bytes) => bytes);
};

/** The seconds that the plain program of each client with types takes to check, and those of an empty program. */
export const checks = async (
  clients: readonly ClientPrograms[],
  how: TypeCheck,
  programs: string,
): Promise<Amounts> => {
  const measurements = {
    ...measurementsOf(clients, ({ get, typed }) => (typed ? () => checkSeconds(get, how, programs) : undefined)),
    [nothing]: () => checkSeconds("", how, programs),
  };
  return medians(await alternate(checkRuns, measurements), (seconds) => seconds);
};

/** What an editor waits for behind the text of each client that has the place. */
export const completions = async (
  clients: readonly ClientPrograms[],
  place: number,
  programs: string,
): Promise<Readonly<Record<keyof CompletionTime, Amounts>>> => {
  const measurements = measurementsOf(clients, ({ completions: texts }) => {
    const text = texts[place];
    return text === undefined ? undefined : () => completionTime(text, programs);
  });
  const measured = await alternate(completionRuns, measurements);
  return {
    load: medians(measured, ({ load }) => load),
    first: medians(measured, ({ first }) => first),
    second: medians(measured, ({ second }) => second),
  };
};

/**
 * The milliseconds until the modules of each client are there, seen from inside, and those of a module that holds nothing.
 * The least of all runs, since the limit is an amount: whatever is above it was done by something else on the machine.
 */
export const imports = async (clients: readonly ClientPrograms[], folder: string): Promise<Amounts> => {
  writeFileSync(join(folder, "empty.js"), "export {};");
  const measurements = {
    ...measurementsOf(
      clients,
      ({ modules }) =>
        () =>
          importMilliseconds(modules, folder),
    ),
    [nothing]: () => importMilliseconds(["./empty.js"], folder),
  };
  const measured = await alternate(importRuns, measurements);
  return Object.fromEntries(Object.entries(measured).map(([name, times]) => [name, Math.min(...times)]));
};

/** The milliseconds of whole processes, an empty one among them. */
export const processes = async (clients: readonly ClientPrograms[], folder: string): Promise<Amounts> => {
  const measurements = {
    ...measurementsOf(
      clients,
      ({ modules }) =>
        () =>
          processMilliseconds(modules, folder),
    ),
    [nothing]: () => processMilliseconds([], folder),
  };
  return medians(await alternate(importRuns, measurements), (time) => time);
};

/** The packages that come along with each client. */
export const dependencies = (clients: readonly ClientPrograms[], folder: string): Amounts =>
  Object.fromEntries(
    clients.map(({ name, packages }) => {
      const asked = Object.keys(packages);
      return [
        name,
        runtimeDependencies(asked.length === 0 ? ["docwright-client"] : asked, join(folder, "node_modules")),
      ];
    }),
  );
