import { compareJson } from "./compare-json.js";
import { urlFault } from "./documented-url.js";
import type { ShownRequest } from "./example.js";
import { type Finding, faultName } from "./finding.js";
import type { MadeCall, SentRequest } from "./make-call.js";
import type { RecordedBody } from "./record-body.js";
import { isComparedHeader, isValidHeader } from "./shown-headers.js";

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

const finding = ({ part, pointer = "", rule }: RequestPlace, message: string): Finding => ({
  fault: faultName({ in: "request", part, pointer, rule }),
  message,
});

const differs = (
  part: string,
  pointer: string,
  texts: { readonly documented: string | undefined; readonly sent: string | undefined },
): Finding =>
  finding({ part, pointer, rule: "differs" }, `Documented ${show(texts.documented)}, sent ${show(texts.sent)}.`);

const show = (text: string | undefined): string => (text === undefined ? "none" : JSON.stringify(text));

const methodFindings = (shown: ShownRequest, request: SentRequest): readonly Finding[] =>
  shown.method === request.method
    ? []
    : [finding({ part: "method", rule: "method" }, `Documented ${shown.method}, sent ${request.method}.`)];

const urlFindings = (shown: ShownRequest, request: SentRequest, baseUrl: string): readonly Finding[] => {
  const rule = urlFault(shown.url, request.url, baseUrl);
  return rule === undefined ? [] : [finding({ part: "url", rule }, `Documented ${shown.url}, sent ${request.url}.`)];
};

const queryFindings = (shown: ShownRequest, request: SentRequest): readonly Finding[] => {
  const documented = new Map(Object.entries(shown.query ?? {}));
  const sent = new Map(new URL(request.url).searchParams);
  return [...new Set([...documented.keys(), ...sent.keys()])]
    .filter((name) => documented.get(name) !== sent.get(name))
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
  return compareJson(JSON.parse(documented.text), text === undefined ? undefined : JSON.parse(text)).map(
    ({ pointer, message }) => finding({ part: "body", pointer, rule: "differs" }, message),
  );
};
