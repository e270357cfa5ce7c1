import { UsageError } from "../config/usage-error.js";
import type { ApiModel } from "../docwright.js";
import { logLine } from "../serve/connection/answered-request.js";
import { startMock } from "../serve/start-mock.js";
import { mockApis } from "./mock-apis.js";
import { defaultAddress, mockOptions, type ServerFlags } from "./mock-options.js";
import type { ExitCode, Terminal } from "./terminal.js";

/** The flags of `docwright mock`. */
export interface MockFlags extends ServerFlags {
  readonly config?: string;
  readonly quiet?: boolean;
}

/** Serves the documented examples over HTTP until the user has enough. */
export const mockCommand = async (
  paths: readonly string[],
  flags: MockFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const options = mockOptions(flags);
  const apis = await mockApis(paths, flags, terminal);
  const onAnswered: typeof options.onAnswered = (answered) => terminal.writeError(logLine(answered));
  const stopped = terminal.untilStopped();
  const mock = await startMock(apis, { ...options, ...(flags.quiet !== true && { onAnswered }) }).catch(
    (error: unknown) => {
      throw refusalToListen(error, options) ?? error;
    },
  );
  if (!isLoopback(options.host ?? "")) {
    terminal.writeError(
      `warning: Whoever reaches this machine can call the server, since it listens at ${options.host}.\n`,
    );
  }
  terminal.write(apis.map((api) => startLine(mock.url, api)).join(""));
  await stopped;
  await mock.close();
  return 0;
};

/** What keeps a server from listening, in words that help; `undefined` for any other error. */
const refusalToListen = (
  error: unknown,
  { host, port }: { readonly host?: string | undefined; readonly port?: number | undefined },
): UsageError | undefined => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new UsageError(`Port ${port} is in use. Choose another with --port; 0 picks a free one.`);
  }
  if (code === "EACCES") return new UsageError(`Port ${port} needs more rights. Choose one above 1023 with --port.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new UsageError(`This machine has no address ${host}. Leave --host out for ${defaultAddress.host}.`);
  }
  return undefined;
};

const isLoopback = (host: string): boolean => /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/i.test(host);

const startLine = (url: string, { version, operations }: ApiModel): string => {
  const answered = operations.filter(({ examples }) => examples.some(({ response }) => response !== undefined));
  return `${url}/${version} serves ${operations.length} operations, ${answered.length} of them with examples.\n`;
};
