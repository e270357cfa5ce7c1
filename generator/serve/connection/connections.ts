import type { Server } from "node:http";
import type { Socket } from "node:net";

/** The connections of a server. */
export interface Connections {
  /** Ends the connections on which nothing is being answered, and each other one when its answers are sent. */
  readonly drain: () => void;
}

/** Watches the connections of a server from its start. Node alone would wait for a connection that never sent a request. */
export const watchConnections = (server: Server): Connections => {
  const pending = new Map<Socket, number>();
  let isDraining = false;

  const count = (socket: Socket, change: number): void => {
    const left = (pending.get(socket) ?? 0) + change;
    // A connection that broke off is forgotten already.
    if (pending.has(socket)) pending.set(socket, left);
    if (isDraining && left === 0) socket.destroySoon();
  };
  server.on("connection", (socket: Socket) => {
    pending.set(socket, 0);
    socket.once("close", () => pending.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    count(socket, 1);
    response.once("close", () => count(socket, -1));
  });
  return {
    drain: () => {
      isDraining = true;
      for (const [socket, left] of pending) if (left === 0) socket.destroySoon();
    },
  };
};
