import { type Fault, faultAt } from "./fault.js";

/** Headers of an answer that are not of the form that HTTP gives them. */
export const headerFormFaults = (headers: Readonly<Record<string, string>> = {}): readonly Fault[] =>
  Object.entries(headers).flatMap(([name, value]) => {
    const form = forms.get(name.toLowerCase());
    if (form === undefined || form.pattern.test(value.trim())) return [];
    const message = `${name} has to be ${form.words}, and is ${JSON.stringify(value)}.`;
    const place = { in: "response", part: "header", pointer: name, rule: "wrong-format" } as const;
    return [faultAt(place, message, { value: `(${form.words})` })];
  });

interface HeaderForm {
  readonly pattern: RegExp;
  readonly words: string;
}

const date =
  /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT/;
const address: HeaderForm = { pattern: /^[^\s<>"]+$/, words: "an address" };

/** RFC 9110, sections 5.6.7 (dates), 8.3 (media types), 8.7 and 10.2.2 (addresses), 8.8.3 (entity tags) and 10.2.3 (waits). */
const forms: ReadonlyMap<string, HeaderForm> = new Map<string, HeaderForm>([
  ["content-type", { pattern: /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+\s*(?:;.*)?$/, words: "a media type" }],
  ["location", address],
  ["content-location", address],
  ["operation-location", address],
  ["retry-after", { pattern: new RegExp(`^(?:\\d+|${date.source})$`), words: "seconds, or a date of HTTP" }],
  ["date", { pattern: new RegExp(`^${date.source}$`), words: "a date of HTTP" }],
  ["last-modified", { pattern: new RegExp(`^${date.source}$`), words: "a date of HTTP" }],
  ["etag", { pattern: /^(?:W\/)?"[^"]*"$/, words: "an entity tag in quotes" }],
]);

/** Headers of an answer that a caller acts on, in lower case: who documents one has to send it. */
export const actedOnHeaders: ReadonlySet<string> = new Set([
  "location",
  "content-location",
  "operation-location",
  "retry-after",
  "content-range",
  "etag",
]);
