import { compareJson } from "../schema/compare-json.js";
import { urlFault } from "../messages/documented-url.js";
import type { ShownRequest } from "../messages/example.js";
import { type DocumentedValue, type Fault, faultAt } from "./fault.js";
import type { MadeCall, SentRequest } from "../calls/make-call.js";
import { queryOf, withoutQuery } from "../messages/url-parts.js";
import type { RecordedBody } from "../calls/record-body.js";
import { isComparedHeader, isValidHeader } from "../messages/headers.js";

/** How the request that was sent differs from the documented one. */
export const requestFaults = (
  shown: ShownRequest,
  { sent, body, outcome }: MadeCall,
  baseUrl: string,
): readonly Fault[] => {
  const [request, ...others] = sent;
  if (request === undefined) {
    const reason = outcome.kind === "error" ? String(outcome.error) : "the call ended without it";
    return [fault({ part: "url", rule: "not-sent" }, `No request was sent: ${reason}.`)];
  }
  return [
    ...(others.length === 0 ? [] : [fault({ part: "url", rule: "sent-again" }, `${sent.length} requests were sent.`)]),
    ...methodFaults(shown, request),
    ...urlFaults(shown, request, baseUrl),
    ...queryFaults(shown, request),
    ...headerFaults(shown, request),
    ...bodyFaults(body, request),
  ];
};

interface RequestPlace {
  readonly part: string;
  readonly pointer?: string;
  readonly rule: string;
}

const fault = ({ part, pointer = "", rule }: RequestPlace, message: string, documented?: DocumentedValue): Fault =>
  faultAt({ in: "request", part, pointer, rule }, message, documented);

/** A header, a query option that may be repeated, or none of them. */
type FieldValue = string | readonly string[] | undefined;

const differs = (
  part: string,
  pointer: string,
  values: { readonly documented: FieldValue; readonly sent: FieldValue },
): Fault => {
  const message = `Documented ${show(values.documented)}, sent ${show(values.sent)}.`;
  return fault({ part, pointer, rule: "differs" }, message, { value: values.documented });
};

const show = (value: FieldValue): string => (value === undefined ? "none" : JSON.stringify(value));

const methodFaults = (shown: ShownRequest, request: SentRequest): readonly Fault[] => {
  if (shown.method === request.method) return [];
  const message = `Documented ${shown.method}, sent ${request.method}.`;
  return [fault({ part: "method", rule: "method" }, message, { value: shown.method })];
};

const urlFaults = (shown: ShownRequest, request: SentRequest, baseUrl: string): readonly Fault[] => {
  const rule = urlFault(shown.url, request.url, baseUrl);
  if (rule === undefined) return [];
  const message = `Documented ${shown.url}, sent ${withoutQuery(request.url)}.`;
  return [fault({ part: "url", rule }, message, { value: shown.url })];
};

/** In any order. A name that the example repeats is a fault of its own. */
const queryFaults = (shown: ShownRequest, request: SentRequest): readonly Fault[] => {
  const documented = new Map(Object.entries(shown.query ?? {}));
  const sent = queryOf(request.url);
  return [...new Set([...documented.keys(), ...sent.keys()])]
    .filter((name) => typeof documented.get(name) !== "object")
    .filter((name) => JSON.stringify(documented.get(name)) !== JSON.stringify(sent.get(name)))
    .map((name) => differs("query", name, { documented: documented.get(name), sent: sent.get(name) }));
};

const headerFaults = (shown: ShownRequest, request: SentRequest): readonly Fault[] =>
  Object.entries(shown.headers ?? {})
    .filter(([name, value]) => isComparedHeader(name) && isValidHeader(name, value))
    .filter(([name, value]) => comparable(name, value) !== comparable(name, request.headers.get(name) ?? ""))
    .map(([name, value]) =>
      differs("header", name, { documented: value, sent: request.headers.get(name) ?? undefined }),
    );

/** Media types are the same in any letter case (RFC 9110, section 8.3.1). */
const comparable = (name: string, value: string): string =>
  name.toLowerCase() === "content-type" ? value.trim().toLowerCase() : value.trim();

const bodyFaults = (documented: RecordedBody, { body: sent }: SentRequest): readonly Fault[] => {
  if (documented.kind === "broken")
    return [fault({ part: "body", rule: "broken-json" }, "The JSON of the request can't be read.")];
  const text = typeof sent === "string" ? sent : undefined;
  if (documented.kind !== "json") {
    const want = documented.kind === "text" ? documented.text : undefined;
    return want === text ? [] : [differs("body", "", { documented: want, sent: text })];
  }
  return compareJson(JSON.parse(documented.text), text === undefined ? undefined : JSON.parse(text)).map((difference) =>
    fault({ part: "body", pointer: difference.pointer, rule: "differs" }, difference.message, {
      value: difference.documented,
    }),
  );
};
