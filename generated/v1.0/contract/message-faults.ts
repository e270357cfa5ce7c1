import type { ShownAnswer, ShownRequest } from "./example.js";
import { type Finding, faultName } from "./finding.js";
import type { SchemaType } from "./schema-types.js";
import { headerOf, isJsonMedia, isValidHeader } from "./shown-headers.js";

/** What the messages of an example contain that HTTP can't carry; `type` is what the docs say comes back. */
export const messageFaults = (
  { request, answer }: { readonly request: ShownRequest; readonly answer?: ShownAnswer },
  type: SchemaType | undefined,
): readonly Finding[] => [
  ...headerFaults("request", request.headers),
  ...(request.unsentBody === undefined ? [] : [unexpectedBody("request", `${request.method} takes no body.`)]),
  ...(answer === undefined ? [] : [...headerFaults("response", answer.headers), ...answerFaults(answer, type)]),
];

const headerFaults = (
  side: "request" | "response",
  headers: Readonly<Record<string, string>> = {},
): readonly Finding[] =>
  Object.entries(headers)
    .filter(([name, value]) => !isValidHeader(name, value))
    .map(([name, value]) => ({
      fault: faultName({ in: side, part: "header", pointer: name, rule: "invalid-header" }),
      message: `HTTP can't carry the header ${JSON.stringify(name)} with the value ${JSON.stringify(value)}.`,
    }));

const unexpectedBody = (side: "request" | "response", message: string): Finding => ({
  fault: faultName({ in: side, part: "body", pointer: "", rule: "unexpected-body" }),
  message,
});

const answerFaults = (answer: ShownAnswer, type: SchemaType | undefined): readonly Finding[] => {
  if (answer.status < 200 || answer.status > 599) {
    const fault = faultName({ in: "response", part: "status", pointer: "", rule: "invalid-status" });
    return [{ fault, message: `${answer.status} is no status of an answer.` }];
  }
  if (isBodiless(answer.status) && hasBody(answer)) {
    return [unexpectedBody("response", `An answer with the status ${answer.status} has no body.`)];
  }
  return mediaFaults(answer, type);
};

/** Statuses whose answers have no body (WHATWG Fetch, "null body status"). */
export const isBodiless = (status: number): boolean => status === 204 || status === 205 || status === 304;

/** Whether an answer shows anything below its headers. */
export const hasBody = ({ body, text, brokenJson }: ShownAnswer): boolean =>
  body !== undefined || text !== undefined || brokenJson !== undefined;

const mediaFaults = (answer: ShownAnswer, type: SchemaType | undefined): readonly Finding[] => {
  const media = headerOf(answer.headers, "content-type");
  if (answer.brokenJson !== undefined || (isJson(media) && answer.text !== undefined && !canParse(answer.text))) {
    const fault = faultName({ in: "response", part: "body", pointer: "", rule: "broken-json" });
    return [{ fault, message: "The JSON of the answer can't be read." }];
  }
  const isWrong =
    media !== undefined && answer.body !== undefined && !isJson(media) && type !== undefined && !isStream(type);
  const fault = faultName({ in: "response", part: "header", pointer: "Content-Type", rule: "wrong-media-type" });
  return isWrong ? [{ fault, message: `The answer is JSON, but its Content-Type is ${JSON.stringify(media)}.` }] : [];
};

const isJson = (media: string | undefined): boolean => media !== undefined && isJsonMedia(media);

const canParse = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const isStream = (type: SchemaType): boolean =>
  type.kind === "unknown" || (type.kind === "primitive" && type.name === "Edm.Stream");
