import type { ShownAnswer, ShownRequest } from "../messages/example.js";
import { hasBody, isBodiless } from "../messages/has-body.js";
import { type Fault, faultAt } from "./fault.js";
import { headerFormFaults } from "./header-form-faults.js";
import type { SchemaType } from "../schema/schema-types.js";
import { headerOf, isJsonMedia, isValidHeader } from "../messages/headers.js";
import { parseJson } from "../messages/parse-json.js";

/** What the messages of an example contain that HTTP can't carry, or no client sends; `type` is what the docs say comes back. */
export const messageFaults = (
  { request, answer }: { readonly request: ShownRequest; readonly answer?: ShownAnswer },
  type: SchemaType | undefined,
): readonly Fault[] => [
  ...requestMessageFaults(request),
  ...(answer === undefined
    ? []
    : [
        ...headerFaults("response", answer.headers),
        ...headerFormFaults(answer.headers),
        ...answerMessageFaults(answer, type),
      ]),
];

/** Those of the request alone. */
export const requestMessageFaults = ({ method, query, headers, unsentBody }: ShownRequest): readonly Fault[] => [
  ...headerFaults("request", headers),
  ...Object.entries(query ?? {}).flatMap(([name, value]) => (typeof value === "string" ? [] : [repeated(name)])),
  ...(unsentBody === undefined ? [] : [unexpectedBody("request", `${method} takes no body.`)]),
];

/** No system query option may be repeated (OData URL Conventions 4.01, section 5.1), and no option of the client can be. */
const repeated = (name: string): Fault =>
  faultAt({ in: "request", part: "query", pointer: name, rule: "repeated" }, `The query has ${name} more than once.`);

const headerFaults = (side: "request" | "response", headers: Readonly<Record<string, string>> = {}): readonly Fault[] =>
  Object.entries(headers)
    .filter(([name, value]) => !isValidHeader(name, value))
    .map(([name, value]) =>
      faultAt(
        { in: side, part: "header", pointer: name, rule: "invalid-header" },
        `HTTP can't carry the header ${JSON.stringify(name)} with the value ${JSON.stringify(value)}.`,
      ),
    );

const unexpectedBody = (side: "request" | "response", message: string): Fault =>
  faultAt({ in: side, part: "body", pointer: "", rule: "unexpected-body" }, message);

const answerMessageFaults = (answer: ShownAnswer, type: SchemaType | undefined): readonly Fault[] => {
  if (answer.status < 200 || answer.status > 599) {
    const place = { in: "response", part: "status", pointer: "", rule: "invalid-status" } as const;
    return [faultAt(place, `${answer.status} is no status of an answer.`)];
  }
  if (isBodiless(answer.status) && hasBody(answer)) {
    return [unexpectedBody("response", `An answer with the status ${answer.status} has no body.`)];
  }
  return mediaFaults(answer, type);
};

const mediaFaults = (answer: ShownAnswer, type: SchemaType | undefined): readonly Fault[] => {
  const media = headerOf(answer.headers, "content-type");
  if (
    answer.brokenJson !== undefined ||
    (isJson(media) && answer.text !== undefined && parseJson(answer.text) === undefined)
  ) {
    const place = { in: "response", part: "body", pointer: "", rule: "broken-json" } as const;
    return [faultAt(place, "The JSON of the answer can't be read.")];
  }
  const isWrong =
    media !== undefined && answer.body !== undefined && !isJson(media) && type !== undefined && !isStream(type);
  const place = { in: "response", part: "header", pointer: "Content-Type", rule: "wrong-media-type" } as const;
  return isWrong ? [faultAt(place, `The answer is JSON, but its Content-Type is ${JSON.stringify(media)}.`)] : [];
};

const isJson = (media: string | undefined): boolean => media !== undefined && isJsonMedia(media);

const isStream = (type: SchemaType): boolean =>
  type.kind === "unknown" || (type.kind === "primitive" && type.name === "Edm.Stream");
