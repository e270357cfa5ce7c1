import type { ShownAnswer } from "./example.js";
import { hasBody, isBodiless } from "./has-body.js";
import { isValidHeader } from "./headers.js";

/** The documented answer as a response; where it can't exist, the nearest one that can. */
export const documentedResponse = (answer: ShownAnswer): Response => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    if (isValidHeader(name, value)) headers.set(name, value);
  }
  const status = answer.status < 200 || answer.status > 599 ? 200 : answer.status;
  if (isBodiless(status) || !hasBody(answer)) return new Response(null, { status, headers });
  if (!headers.has("content-type"))
    headers.set("content-type", answer.text === undefined ? "application/json" : "text/plain");
  return new Response(answer.text ?? answer.brokenJson ?? JSON.stringify(answer.body), { status, headers });
};
