import type { JsonValue } from "../model/json.js";
import { chooseExample, preferredExample } from "./examples/choose-example.js";
import { exampleReply } from "./examples/example-reply.js";
import { type Servable, servableExamples } from "./examples/servable.js";
import { answeredKey, shapeAnswer } from "./examples/shape-answer.js";
import { headerOf, type ProblemReply, type ReceivedRequest, type Reply } from "./messages.js";
import { pageLinks } from "./paging/page-links.js";
import { servePage } from "./paging/serve-page.js";
import { sentBody } from "./refusals/sent-body.js";
import { allowedMethods, unavailableExample, unknownApi, unknownMethod, unknownPath } from "./refusals/unserved.js";
import { validateRequest } from "./refusals/validate-request.js";
import { readRequestTarget, type RequestTarget } from "./routing/request-target.js";
import type { Route } from "./routing/router.js";
import { findApi, type ServedApi } from "./routing/served-api.js";

/** What requests are answered from, and how. */
export interface Answering {
  readonly apis: readonly ServedApi[];
  /** Refuse what does not fit the docs. */
  readonly validate: boolean;
}

/** Answers a request as the docs say. */
export const answerRequest = (received: ReceivedRequest, answering: Answering, refuse: ProblemReply): Reply => {
  const target = readRequestTarget(received.url);
  if (target === undefined) {
    const message = `The percent-encoding of ${received.url} is malformed.`;
    return refuse({ status: 400, code: "BadRequest", message });
  }
  const found = findApi(answering.apis, target);
  if (found === undefined) return refuse(unknownApi(answering.apis, target));
  const routes = found.api.route(found.parts);
  if (routes.length === 0) return refuse(unknownPath(found, target));
  const allowed = routesOf(received.method, routes);
  const [best] = allowed;
  if (best !== undefined) {
    const routed = { api: found.api, target, best, routes: allowed, validate: answering.validate };
    return answerRoutes(received, routed, refuse);
  }
  if (received.method === "OPTIONS") return { status: 204, headers: [["Allow", allowedMethods(routes)]] };
  return refuse(unknownMethod(received.method, routes));
};

/** HEAD is answered as GET is, where the docs don't have it (RFC 9110, section 9.3.2). */
const routesOf = (method: string, routes: readonly Route[]): readonly Route[] => {
  const own = routes.filter(({ operation }) => operation.method === method);
  return own.length === 0 && method === "HEAD" ? routesOf("GET", routes) : own;
};

interface RoutedRequest {
  readonly api: ServedApi;
  readonly target: RequestTarget;
  readonly best: Route;
  /** All that the path fits, the best one first. */
  readonly routes: readonly Route[];
  readonly validate: boolean;
}

const answerRoutes = (
  received: ReceivedRequest,
  { api, target, best, routes, validate }: RoutedRequest,
  refuse: ProblemReply,
): Reply => {
  const sent = sentBody(received, best.operation);
  if (sent.kind === "refused") return refuse(sent.problem);
  const problem = validate
    ? validateRequest({ received, query: target.query, sent }, best.operation, api.hierarchy.types)
    : undefined;
  if (problem !== undefined) return refuse(problem);

  const preferred = preferredExample(headerOf(received, "prefer"));
  const examples = servableExamples(preferred === undefined ? [best] : routes);
  const body = sent.kind === "json" ? sent.value : undefined;
  const chosen = chooseExample(examples, { query: target.query, body, preferred });
  if (chosen === undefined) return refuse(unavailableExample(preferred, { routes, examples }));
  return exampleReply(chosen, shaperOf(chosen, { received, api, target }));
};

interface ShapedRequest extends Pick<RoutedRequest, "api" | "target"> {
  readonly received: ReceivedRequest;
}

/** What makes of the answer that an example shows the one that the request asks for. */
const shaperOf = (
  { route, example }: Servable,
  { received, api, target }: ShapedRequest,
): ((shown: JsonValue) => JsonValue) => {
  const { path, query } = target;
  const origin = `http://${headerOf(received, "host") ?? ""}`;
  const links = pageLinks({ origin, path, query }, route.operation, example.name);
  const wish = { asked: query, shown: example.request.query, links };
  const { protocol, paging } = api.conventions;
  if (protocol === "none") return (shown) => servePage(shown, { ...wish, paging });
  const shape = {
    ...wish,
    key: answeredKey(route.operation, api.hierarchy),
    pageSize: preferredPageSize(headerOf(received, "prefer")),
  };
  return (shown) => shapeAnswer(shown, shape);
};

/** As in `Prefer: odata.maxpagesize=50` (OData Protocol 4.01, section 8.2.8.6). */
const preferredPageSize = (prefer: string | undefined): number | undefined => {
  const [, digits] = /(?:^|[,;])\s*(?:odata\.)?maxpagesize\s*=\s*"?(\d{1,9})/i.exec(prefer ?? "") ?? [];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
};
