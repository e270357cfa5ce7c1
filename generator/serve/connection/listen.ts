import type { Server } from "node:http";
import { type Connections, watchConnections } from "./connections.js";

/** Where a server listens. */
export interface Listening {
  /** As in `http://127.0.0.1:4010`, without a slash at its end. */
  readonly url: string;
  /** Takes no more requests, and ends when those that came are answered. */
  readonly close: () => Promise<void>;
}

/** Where to listen. */
export interface ListenAddress {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
}

/** Makes a server listen. Rejected with the system's error where the place can't be had. */
export const listen = async (server: Server, { host, port }: ListenAddress): Promise<Listening> => {
  const connections = watchConnections(server);
  await new Promise<void>((resolve, reject) => {
    // It stays: a connection that the system can't accept must not end the program.
    server.on("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: () => closeServer(server, connections),
  };
};

/** Milliseconds that requests have to end in once the server closes. */
const grace = 5_000;

const closeServer = async (server: Server, { drain }: Connections): Promise<void> => {
  const impatience = setTimeout(() => server.closeAllConnections(), grace);
  await new Promise((resolve) => {
    server.close(resolve);
    drain();
  });
  clearTimeout(impatience);
};
