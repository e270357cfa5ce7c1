import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { SectionWords } from "../../dialects/section-words.js";
import type { MessageBlock, RequestMessage, ResponseMessage } from "../../model/message.js";
import type { Page } from "../../model/page.js";

/** A message of one kind, with its place and annotation. */
export type ExampleBlock<Message> = MessageBlock & { readonly message: Message };

/** A request of a page with its answer; one of the two may be missing. */
export interface MessagePair {
  readonly request?: ExampleBlock<RequestMessage>;
  readonly response?: ExampleBlock<ResponseMessage>;
}

/**
 * Pairs the messages of a page: an answer that names its request goes to it, every other one to the request before it.
 *
 * A request may have several answers, and an answer may stand alone (page format, "Annotations").
 */
export const pairMessages = (page: Page, words: SectionWords): readonly MessagePair[] => {
  const blocks = page.messages.filter(({ heading }) => !notification(words).test(heading));
  const requests = blocks.filter(isRequest);
  const answers = new Map<ExampleBlock<RequestMessage>, ExampleBlock<ResponseMessage>[]>(
    requests.map((request) => [request, []]),
  );
  const alone: MessagePair[] = [];
  let last: ExampleBlock<RequestMessage> | undefined;
  for (const block of blocks) {
    if (isRequest(block)) last = block;
    if (!isResponse(block)) continue;
    const named = requests.filter((request) => isNamedBy(request, block));
    const targets = named.length > 0 ? named : last === undefined ? [] : [last];
    for (const target of targets) answers.get(target)?.push(block);
    if (targets.length === 0) alone.push({ response: block });
  }
  const paired = requests.flatMap((request): readonly MessagePair[] => {
    const own = answers.get(request) ?? [];
    return own.length === 0 ? [{ request }] : own.map((response) => ({ request, response }));
  });
  return [...paired, ...alone];
};

/** The status of an answer; a body without a status line is that of a call that went well. */
export const statusOf = ({ status }: ResponseMessage): number => (status === 0 ? 200 : status);

const isRequest = (block: MessageBlock): block is ExampleBlock<RequestMessage> => block.message.kind === "request";

const isResponse = (block: MessageBlock): block is ExampleBlock<ResponseMessage> => block.message.kind === "response";

/** What the service sends to a callback of its user is no operation of the API (page format, "Headings"). */
const notification = compileOnce(({ notifications }: SectionWords) => pattern`^\W*${notifications}`);

const isNamedBy = (request: ExampleBlock<RequestMessage>, response: ExampleBlock<ResponseMessage>): boolean =>
  response.annotation?.names.some((name) => request.annotation?.names.includes(name) === true) ?? false;
