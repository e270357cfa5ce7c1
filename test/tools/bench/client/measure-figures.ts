import { join, relative } from "node:path";
import type { TypeCheck } from "./check-time.js";
import type { Amounts, Figure, Limit } from "./figures.js";
import { bundles, checks, completions, dependencies, imports, processes } from "./measure-programs.js";
import { docwright } from "./programs/docwright.js";
import type { ClientPrograms } from "./programs/client-programs.js";
import { msgraphSdk } from "./programs/msgraph-sdk.js";
import { tenfoldBundles } from "./tenfold-bundles.js";

/** Where our client and the programs are. */
export interface Places {
  /** The output for the docs, not built. */
  readonly sources: string;
  readonly programs: string;
}

/** All figures of the clients, of which ours is the first, one after the other: nothing else is to run beside a measurement. */
export const measureFigures = async (
  clients: readonly ClientPrograms[],
  places: Places,
): Promise<readonly Figure[]> => [
  ...(await sizeFigures(clients, places)),
  ...(await checkFigures(clients, places)),
  ...(await completionFigures(clients, places)),
  ...(await startFigures(clients, places)),
];

const figure = (name: string, unit: Figure["unit"], amounts: Amounts) => ({ name, unit, amounts });

const limited = (plain: Omit<Figure, "limit">, limit: Limit): Figure => ({ ...plain, limit });

const sizeFigures = async (clients: readonly ClientPrograms[], { programs }: Places): Promise<readonly Figure[]> => {
  const { get, everything } = await tenfoldBundles(programs);
  return [
    limited(figure("bundle: a plain get", "bytes", await bundles(clients, "get", programs)), { atMost: 3072 }),
    limited(figure("bundle: everything used", "bytes", await bundles(clients, "everything", programs)), {
      atMost: 6144,
    }),
    figure("example pages: a plain get", "bytes", { [docwright.name]: get.once }),
    limited(figure("example pages ten times: a plain get", "bytes", { [docwright.name]: get.tenfold }), {
      atMost: get.once,
    }),
    figure("example pages: everything used", "bytes", { [docwright.name]: everything.once }),
    limited(figure("example pages ten times: everything used", "bytes", { [docwright.name]: everything.tenfold }), {
      atMost: everything.once,
    }),
  ];
};

const checkName = (target: string, { compiler, skipLibCheck }: TypeCheck): string =>
  `tsc ${compiler === "typescript" ? "7" : "5.9"}: ${target}${skipLibCheck ? ", skipLibCheck" : ""}`;

const checkFigures = async (
  clients: readonly ClientPrograms[],
  { sources, programs }: Places,
): Promise<readonly Figure[]> => {
  const own = {
    ...docwright,
    get: docwright.get.replace("docwright-client", `../${relative(programs, join(sources, "index.js"))}`),
  };
  const check = async (target: string, who: readonly ClientPrograms[], how: TypeCheck) =>
    figure(checkName(target, how), "s", await checks(who, how, programs));
  const partOfSdk = { atMost: 0.6, of: msgraphSdk.name };
  return [
    limited(await check("package", clients, { compiler: "typescript-5.9", skipLibCheck: false }), partOfSdk),
    limited(await check("package", clients, { compiler: "typescript-5.9", skipLibCheck: true }), partOfSdk),
    await check("package", clients, { compiler: "typescript", skipLibCheck: false }),
    await check("sources", [own], { compiler: "typescript-5.9", skipLibCheck: false }),
    await check("sources", [own], { compiler: "typescript", skipLibCheck: false }),
  ];
};

const completionFigures = async (
  clients: readonly ClientPrograms[],
  { programs }: Places,
): Promise<readonly Figure[]> => {
  const ofClient = await completions(clients, 0, programs);
  const ofUser = await completions(clients, 1, programs);
  return [
    figure("tsserver: load", "ms", ofClient.load),
    limited(figure("tsserver: first completion behind the client", "ms", ofClient.first), { atMost: 300 }),
    figure("tsserver: the same once more", "ms", ofClient.second),
    limited(figure("tsserver: first completion behind one user", "ms", ofUser.first), { atMost: 300 }),
    figure("tsserver: the same once more", "ms", ofUser.second),
  ];
};

const startFigures = async (clients: readonly ClientPrograms[], { programs }: Places): Promise<readonly Figure[]> => [
  limited(figure("import", "ms", await imports(clients, programs)), { atMost: 10 }),
  figure("process that imports", "ms", await processes(clients, programs)),
  limited(figure("runtime dependencies", "packages", dependencies(clients, programs)), { atMost: 0 }),
];
