import { compareJson } from "../schema/compare-json.js";
import { urlFault, withoutQuery } from "../messages/documented-url.js";
import type { ShownRequest } from "../messages/example.js";
import { type DocumentedValue, type Finding, findingAt } from "./fault.js";
import type { MadeCall, SentRequest } from "../calls/make-call.js";
import { queryOf } from "../messages/query-of.js";
import type { RecordedBody } from "../calls/record-body.js";
import { isComparedHeader, isValidHeader } from "../messages/headers.js";

/** How the request that was sent differs from the documented one. */
export const requestFindings = (
  shown: ShownRequest,
  { sent, body, outcome }: MadeCall,
  baseUrl: string,
): readonly Finding[] => {
  const [request, ...others] = sent;
  if (request === undefined) {
    const reason = outcome.kind === "error" ? String(outcome.error) : "the call ended without it";
    return [finding({ part: "url", rule: "not-sent" }, `No request was sent: ${reason}.`)];
  }
  return [
    ...(others.length === 0
      ? []
      : [finding({ part: "url", rule: "sent-again" }, `${sent.length} requests were sent.`)]),
    ...methodFindings(shown, request),
    ...urlFindings(shown, request, baseUrl),
    ...queryFindings(shown, request),
    ...headerFindings(shown, request),
    ...bodyFindings(body, request),
  ];
};

interface RequestPlace {
  readonly part: string;
  readonly pointer?: string;
  readonly rule: string;
}

const finding = ({ part, pointer = "", rule }: RequestPlace, message: string, documented?: DocumentedValue): Finding =>
  findingAt({ in: "request", part, pointer, rule }, message, documented);

type Sent = string | readonly string[] | undefined;

const differs = (
  part: string,
  pointer: string,
  values: { readonly documented: Sent; readonly sent: Sent },
): Finding => {
  const message = `Documented ${show(values.documented)}, sent ${show(values.sent)}.`;
  return finding({ part, pointer, rule: "differs" }, message, { value: values.documented });
};

const show = (value: Sent): string => (value === undefined ? "none" : JSON.stringify(value));

const methodFindings = (shown: ShownRequest, request: SentRequest): readonly Finding[] => {
  if (shown.method === request.method) return [];
  const message = `Documented ${shown.method}, sent ${request.method}.`;
  return [finding({ part: "method", rule: "method" }, message, { value: shown.method })];
};

const urlFindings = (shown: ShownRequest, request: SentRequest, baseUrl: string): readonly Finding[] => {
  const rule = urlFault(shown.url, request.url, baseUrl);
  if (rule === undefined) return [];
  const message = `Documented ${shown.url}, sent ${withoutQuery(request.url)}.`;
  return [finding({ part: "url", rule }, message, { value: shown.url })];
};

/** In any order. A name that the example repeats is a fault of its own. */
const queryFindings = (shown: ShownRequest, request: SentRequest): readonly Finding[] => {
  const documented = new Map(Object.entries(shown.query ?? {}));
  const sent = queryOf(request.url);
  return [...new Set([...documented.keys(), ...sent.keys()])]
    .filter((name) => typeof documented.get(name) !== "object")
    .filter((name) => JSON.stringify(documented.get(name)) !== JSON.stringify(sent.get(name)))
    .map((name) => differs("query", name, { documented: documented.get(name), sent: sent.get(name) }));
};

const headerFindings = (shown: ShownRequest, request: SentRequest): readonly Finding[] =>
  Object.entries(shown.headers ?? {})
    .filter(([name, value]) => isComparedHeader(name) && isValidHeader(name, value))
    .filter(([name, value]) => comparable(name, value) !== comparable(name, request.headers.get(name) ?? ""))
    .map(([name, value]) =>
      differs("header", name, { documented: value, sent: request.headers.get(name) ?? undefined }),
    );

/** Media types are the same in any letter case (RFC 9110, section 8.3.1). */
const comparable = (name: string, value: string): string =>
  name.toLowerCase() === "content-type" ? value.trim().toLowerCase() : value.trim();

const bodyFindings = (documented: RecordedBody, { body: sent }: SentRequest): readonly Finding[] => {
  if (documented.kind === "broken")
    return [finding({ part: "body", rule: "broken-json" }, "The JSON of the request can't be read.")];
  const text = typeof sent === "string" ? sent : undefined;
  if (documented.kind !== "json") {
    const want = documented.kind === "text" ? documented.text : undefined;
    return want === text ? [] : [differs("body", "", { documented: want, sent: text })];
  }
  return compareJson(JSON.parse(documented.text), text === undefined ? undefined : JSON.parse(text)).map((difference) =>
    finding({ part: "body", pointer: difference.pointer, rule: "differs" }, difference.message, {
      value: difference.documented,
    }),
  );
};
