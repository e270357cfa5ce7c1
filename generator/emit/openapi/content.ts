import { sectionLink } from "../../api/section-link.js";
import type { Example, Fault } from "../../model/example.js";
import type { JsonValue } from "../../model/json.js";
import type { HeaderField, MessageBody } from "../../model/message.js";
import type { Origin } from "../../model/source.js";
import { unlessEmpty, type ExampleObject, type MediaType } from "./document.js";

/** One message of an example, the request or the answer, as its page shows it. */
export interface ExampleMessage {
  readonly example: Example;
  readonly side: Fault["in"];
  readonly headers: readonly HeaderField[];
  readonly body: MessageBody;
  readonly origin: Origin;
}

/** What a body can be, by media type: what the pages declare, with the bodies that their examples show. */
export const contentOf = (
  declared: ReadonlyMap<string, MediaType>,
  messages: readonly ExampleMessage[],
): Readonly<Record<string, MediaType>> => {
  const [usual] = declared.keys();
  const content = new Map(declared);
  for (const [mediaType, examples] of examplesByMediaType(messages, usual)) {
    content.set(mediaType, { ...content.get(mediaType), examples: Object.fromEntries(examples) });
  }
  return Object.fromEntries(content);
};

/** A media type without parameters, in lower case (RFC 9110, section 8.3.1); `undefined` for text that is none. */
export const mediaTypeOf = (contentType: string): string | undefined =>
  /^\s*([\w!#$&^.+*-]+\/[\w!#$&^.+*-]+)\s*(?:;|$)/.exec(contentType)?.[1]?.toLowerCase();

/** An example without its value; the request line shows what parameters alone cannot, as a `$filter`. */
export const exampleObject = (example: Example, side: Fault["in"], origin: Origin): ExampleObject => {
  const faults = example.faults.filter((fault) => fault.in === side).map((fault) => fault.message);
  return {
    summary: unlessEmpty(example.heading),
    "x-docs": sectionLink(origin),
    "x-request": `${example.request.method} ${example.request.url}`,
    "x-docwright-faults": unlessEmpty(faults),
  };
};

/** Whether an example shows a body on that side. */
export const hasBody = (body: MessageBody | undefined): boolean => body !== undefined && body.kind !== "none";

const examplesByMediaType = (
  messages: readonly ExampleMessage[],
  usual: string | undefined,
): ReadonlyMap<string, ReadonlyMap<string, ExampleObject>> => {
  const found = new Map<string, Map<string, ExampleObject>>();
  for (const message of messages) {
    const value = bodyValue(message.body);
    if (value === undefined) continue;
    const mediaType = mediaTypeOfExample(message, usual);
    const examples = found.get(mediaType) ?? new Map<string, ExampleObject>();
    const { example, side, origin } = message;
    found.set(mediaType, examples.set(example.name, { ...exampleObject(example, side, origin), value }));
  }
  return found;
};

/** JSON that could not be read is given as its text. */
const bodyValue = (body: MessageBody): JsonValue | undefined => {
  switch (body.kind) {
    case "none":
      return undefined;
    case "json":
      return body.value;
    case "broken":
    case "text":
      return body.text;
  }
};

const mediaTypeOfExample = ({ headers, body }: ExampleMessage, usual: string | undefined): string => {
  const header = headers.find(({ name }) => name.toLowerCase() === "content-type");
  const written = header === undefined ? undefined : mediaTypeOf(header.value);
  return written ?? (body.kind === "text" ? (usual ?? "text/plain") : "application/json");
};
