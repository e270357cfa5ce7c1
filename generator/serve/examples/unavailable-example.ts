import type { Problem } from "../connection/problem-replies.js";
import type { Servable } from "./servable.js";
import type { Route } from "../routing/router.js";

/** Why there is no example to serve: none of the name that the request prefers, or none at all. */
export const unavailableExample = (
  preferred: string | undefined,
  { routes, examples }: { readonly routes: readonly Route[]; readonly examples: readonly Servable[] },
): Problem => {
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
