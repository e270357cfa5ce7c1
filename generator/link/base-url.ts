import type { UrlWords } from "../dialects/url-words.js";
import type { Page } from "../model/page.js";
import { mostFrequent } from "../lists/most-frequent.js";
import { splitTarget } from "../paths/split-target.js";

/** The server that most examples call, as in `https://graph.microsoft.com`; `undefined` where no example has a host. */
export const serverOf = (pages: readonly Page[], { versions }: UrlWords): string | undefined =>
  mostFrequent(
    pages
      .flatMap((page) => page.messages)
      .flatMap(({ message }) => (message.kind === "request" ? (splitTarget(message.url, versions).server ?? []) : [])),
  );

/** The server URL with the version behind it. */
export const baseUrlOf = (server: string | undefined, version: string): string | undefined =>
  server === undefined || version === "default" ? server : `${server}/${version}`;
