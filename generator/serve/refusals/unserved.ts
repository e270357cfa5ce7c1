import type { PathSegment } from "../../model/operation.js";
import { nearestName } from "../../text/nearest.js";
import type { Servable } from "../examples/servable.js";
import type { Problem } from "../messages.js";
import type { RequestTarget } from "../routing/request-target.js";
import type { Route } from "../routing/router.js";
import type { FoundApi, ServedApi } from "../routing/served-api.js";

/** No API is served at a target. */
export const unknownApi = (apis: readonly ServedApi[], { path }: RequestTarget): Problem => ({
  status: 404,
  code: "ResourceNotFound",
  message: `No API is served at ${path}; there is ${apis.flatMap(({ basePaths }) => basePaths).join(", ")}.`,
});

/** The docs have no path that a target fits. */
export const unknownPath = ({ api, parts }: FoundApi, { path }: RequestTarget): Problem => {
  const near = nearestTemplate(api, parts);
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  return { status: 404, code: "ResourceNotFound", message: `The docs have no path that ${path} fits.${hint}` };
};

/** Characters of a path that is compared with all others: the time grows with their square. */
const longestCompared = 300;

/** The template that a path was probably meant to fit: placeholders are filled with the path's own parts, so that they cost nothing. */
const nearestTemplate = ({ operations }: ServedApi, parts: readonly string[]): string | undefined => {
  const path = parts.join("/");
  if (path.length > longestCompared) return undefined;
  const filled = new Map(
    operations
      .filter(({ path }) => path.length === parts.length)
      .map(({ path, template }) => [
        path.map((segment, index) => textOf(segment, parts[index] ?? "")).join("/"),
        template,
      ]),
  );
  const near = nearestName(path, [...filled.keys()]);
  return near === undefined ? undefined : filled.get(near);
};

const textOf = (segment: PathSegment, part: string): string =>
  segment.kind === "literal" || segment.kind === "call" ? segment.text : part;

/** The methods that routes have, as `Allow` lists them (RFC 9110, section 10.2.1). */
export const allowedMethods = (routes: readonly Route[]): string => {
  const methods = new Set<string>(routes.map(({ operation }) => operation.method));
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods.add("OPTIONS")].toSorted().join(", ");
};

/** The docs have the path, but not with this method. */
export const unknownMethod = (method: string, routes: readonly Route[]): Problem => {
  const allowed = allowedMethods(routes);
  const template = routes[0]?.operation.template ?? "";
  return {
    status: 405,
    code: "MethodNotAllowed",
    message: `The docs have no ${method} ${template}; they have ${allowed}.`,
    headers: [["Allow", allowed]],
  };
};

/** What there is to serve. */
export interface Served {
  readonly routes: readonly Route[];
  readonly examples: readonly Servable[];
}

/** There is no example to serve: none of the name that the request prefers, or none at all. */
export const unavailableExample = (preferred: string | undefined, { routes, examples }: Served): Problem => {
  const [names, operation] = [examples.map(({ example }) => example.name), routes[0]?.operation];
  const title = `${operation?.method} ${operation?.template}`;
  if (preferred !== undefined && names.length > 0) {
    const message = `${title} has no example ${JSON.stringify(preferred)}; it has ${names.join(", ")}.`;
    return { status: 400, code: "UnknownExample", message };
  }
  const { page, line } = operation?.origins[0] ?? {};
  const message = `The docs have no example of ${title} with an answer: see ${page}:${line}.`;
  return { status: 501, code: "NoExample", message };
};
