import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { join } from "node:path";
import { checkout } from "../../../support/checkout.js";

/** What the language server says: an answer to a request, or an event of its own. */
export interface ServerMessage {
  readonly type: "response" | "event";
  readonly event?: string;
  readonly request_seq?: number;
  readonly body?: unknown;
}

/** The language server of TypeScript 5.9 in a process of its own. */
export interface TsServer {
  /** Sends a request; the promise ends with its answer. */
  readonly ask: (command: string, values: object) => Promise<ServerMessage>;
  /** Sends a request that has no answer; the promise ends with the event. */
  readonly tell: (command: string, values: object, event: string) => Promise<ServerMessage>;
  readonly close: () => Promise<void>;
}

/** Starts the server; types of packages are not fetched behind the user's back. */
export const startTsServer = (folder: string): TsServer => {
  const program = join(checkout, "node_modules/typescript-5.9/lib/tsserver.js");
  const args = [program, "--disableAutomaticTypingAcquisition"];
  const server = spawn(process.execPath, args, { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
  const next = listen(server);
  let seq = 0;
  const send = (command: string, values: object): number => {
    seq += 1;
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: values })}\n`);
    return seq;
  };
  return {
    ask: (command, values) => {
      const asked = send(command, values);
      return next((message) => message.type === "response" && message.request_seq === asked);
    },
    tell: (command, values, event) => {
      send(command, values);
      return next((message) => message.event === event);
    },
    close: async () => {
      server.kill();
      await once(server, "exit");
    },
  };
};

interface Waiting {
  readonly accepts: (message: ServerMessage) => boolean;
  readonly resolve: (message: ServerMessage) => void;
}

/** Gives a function that waits for the first message that is accepted. Each message is one line of JSON behind headers. */
const listen = (server: ChildProcessByStdio<Writable, Readable, null>) => {
  const waiting = new Set<Waiting>();
  let rest = "";
  server.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines.filter((text) => text.startsWith("{"))) {
      const message: ServerMessage = JSON.parse(line);
      for (const one of [...waiting].filter(({ accepts }) => accepts(message))) {
        waiting.delete(one);
        one.resolve(message);
      }
    }
  });
  return (accepts: Waiting["accepts"]): Promise<ServerMessage> =>
    new Promise((resolve) => waiting.add({ accepts, resolve }));
};
