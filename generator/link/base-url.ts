import type { UrlWords } from "../dialects/url-words.js";
import type { Page } from "../model/page.js";
import { mostFrequent } from "../lists/most-frequent.js";
import { splitTarget } from "../paths/split-target.js";

/** The server URL that most examples call, with the version behind it; `undefined` where no example has a host. */
export const baseUrlOf = (pages: readonly Page[], version: string, { versions }: UrlWords): string | undefined => {
  const messages = pages.flatMap((page) => page.messages);
  const server = mostFrequent(
    messages.flatMap(({ message }) =>
      message.kind === "request" ? (splitTarget(message.url, versions).server ?? []) : [],
    ),
  );
  return server === undefined || version === "default" ? server : `${server}/${version}`;
};
