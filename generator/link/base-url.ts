import type { UrlWords } from "../dialects/url-words.js";
import type { Page } from "../model/page.js";
import { mostFrequent } from "../lists/most-frequent.js";
import { type SplitTarget, splitTarget } from "../paths/split-target.js";

/**
 * The server that most examples call, as in `https://graph.microsoft.com`; `undefined` where no example has a host. One with a
 * placeholder, as `https://<tenant>.example`, is none that can be called.
 */
export const serverOf = (pages: readonly Page[], { versions }: UrlWords): string | undefined =>
  mostFrequent(
    pages
      .flatMap((page) => page.messages)
      .flatMap(({ message }) =>
        message.kind === "request" ? (concreteServer(splitTarget(message.url, versions)) ?? []) : [],
      ),
  );

/** The server URL with the version behind it. */
export const baseUrlOf = (server: string | undefined, version: string): string | undefined =>
  server === undefined || version === "default" ? server : `${server}/${version}`;

/** The server of a target, unless it has a placeholder. */
export const concreteServer = ({ server }: Pick<SplitTarget, "server">): string | undefined =>
  server !== undefined && /[<{]/.test(server) ? undefined : server;
