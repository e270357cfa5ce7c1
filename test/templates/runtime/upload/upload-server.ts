import { startServer, type Arrived, type Reply, type TestServer } from "../test-server.js";

/** A server with one upload session; `fail` may answer in its place, before or after the chunk is taken. */
export interface UploadServer extends TestServer {
  readonly uploadUrl: string;
  /** The bytes it has, one character each. */
  readonly stored: () => string;
}

/** What goes wrong with a request, by its number from 0. */
export type Fault = "lost chunk" | "lost answer" | Reply | undefined;

/** Starts a server that takes chunks in their order, and answers the last one with `{ id: "f" }`. */
export const startUploadServer = async (
  size: number,
  faults: readonly Fault[] = [],
  start = "",
): Promise<UploadServer> => {
  let stored = start;
  const state = (): Reply =>
    stored.length === size
      ? { status: 201, body: { id: "f" } }
      : { status: 202, body: { nextExpectedRanges: [`${stored.length}-`] } };
  const take = ({ headers, body }: Arrived): Reply => {
    const [, first] = /^bytes (\d+)-/.exec(String(headers["content-range"])) ?? [];
    if (Number(first) !== stored.length) return { status: 416 };
    stored += body;
    return state();
  };
  const server = await startServer((request, index) => {
    const fault = faults[index];
    if (fault === "lost chunk") return { breaks: "before" };
    if (typeof fault === "object") return fault;
    const reply = request.method === "GET" ? { ...state(), status: 200 } : take(request);
    return fault === "lost answer" ? { breaks: "before" } : reply;
  });
  return { ...server, uploadUrl: `${server.origin}/session?key=secret`, stored: () => stored };
};
