import type { SectionWords } from "../../dialects/section-words.js";
import type { Operation } from "../../model/operation.js";
import type { Page } from "../../model/page.js";
import { type MessagePair, pairMessages } from "../examples/pair-messages.js";

/**
 * A page with those of its example answers that are about one of its operations: a page of several shows others too, as what
 * its upload session is asked, or the resource that an extension is created with. Where it shows none of this one, all count.
 */
export const pageAbout = (page: Page, operation: Pick<Operation, "method" | "path">, words: SectionWords): Page => {
  const answered = pairMessages(page, words).filter(({ response }) => response !== undefined);
  const ofMethod = answered.filter(
    ({ request }) => request === undefined || request.message.method === operation.method,
  );
  const chosen = [ofMethod.filter((pair) => endsAlike(pair, operation)), ofMethod].find(({ length }) => length > 0);
  if (chosen === undefined) return page;
  const answers = new Set<unknown>(chosen.map(({ response }) => response));
  return { ...page, messages: page.messages.filter((block) => block.message.kind === "request" || answers.has(block)) };
};

/** Whether an example calls what the operation's path ends with, where that is a name. */
const endsAlike = ({ request }: MessagePair, { path }: Pick<Operation, "path">): boolean => {
  const last = path.at(-1);
  const [target = ""] = request?.message.url.split("?") ?? [];
  return last?.kind === "literal" && target.toLowerCase().endsWith(`/${last.text.toLowerCase()}`);
};
