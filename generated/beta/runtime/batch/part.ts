import { hasJson, readAnswer } from "../sending/read-answer.js";
import { apiErrorOf } from "../calls/api-error-of.js";
import { CallError } from "../calls/api-error.js";
import type { BatchResult } from "./batch-error.js";
import type { Client } from "../calls/client-options.js";
import { factsOf } from "../url/facts-of.js";
import { encodeCall } from "../sending/encode-call.js";
import type { PreparedCall } from "../calls/prepared-call.js";

/** A call of a batch. */
export interface Part {
  readonly name: string;
  readonly call: PreparedCall;
  /** Names of the parts that must have succeeded before. */
  readonly needs: readonly string[];
}

/** A request as a batch has it (OData JSON Format 4.01, section 19.1). */
export const encodePart = async ({ name, call, needs }: Part, client: Client): Promise<object> => {
  const { headers, body } = encodeCall(call, client);
  const raw = new Response(body);
  const type = raw.headers.get("content-type");
  if (type !== null && !headers.has("content-type")) headers.set("content-type", type);
  return {
    id: name,
    method: call.method,
    url: factsOf(call, client).url.replace(client.baseUrl, ""),
    headers: Object.fromEntries(headers),
    ...(body !== null && { body: await encodeContent(raw, headers) }),
    ...(needs.length > 0 && { dependsOn: needs }),
  };
};

const encodeContent = async (raw: Response, headers: Headers): Promise<unknown> => {
  if (hasJson(headers)) return raw.json();
  if (isText(headers)) return raw.text();
  const bytes = new Uint8Array(await raw.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
};

const isText = (headers: Headers): boolean => /^text\//i.test(headers.get("content-type") ?? "text/plain");

/** An answer as a batch has it (OData JSON Format 4.01, section 19.4). */
export interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | null;
  readonly body?: unknown;
}

/** What became of a part, read as if it had been sent alone. */
export const readPart = async (
  { call }: Part,
  answer: PartAnswer | undefined,
  client: Client,
): Promise<BatchResult<unknown>> => {
  const facts = factsOf(call, client);
  if (answer === undefined) return { error: new CallError("the batch has no answer", facts) };
  try {
    return { value: (await readAnswer(responseOf(answer), call, facts)).value };
  } catch (error) {
    return {
      error: error instanceof CallError ? error : new CallError("the answer can't be read", { ...facts, cause: error }),
    };
  }
};

const responseOf = ({ status, headers, body }: PartAnswer): Response => {
  const given = new Headers(headers ?? {});
  if (body === undefined || body === null) return new Response(null, { status, headers: given });
  if (typeof body === "string" && !hasJson(given)) {
    return new Response(isText(given) ? body : decodeBytes(body), { status, headers: given });
  }
  if (!hasJson(given)) given.set("content-type", "application/json");
  return new Response(JSON.stringify(body), { status, headers: given });
};

/** Base64, in either alphabet (RFC 4648, sections 4 and 5). */
const decodeBytes = (text: string): ArrayBuffer =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0)).buffer;

/** The error of a part that is not sent, since one that it needs failed (RFC 4918, section 11.4). */
export const refusePart = ({ call, needs }: Part, client: Client): CallError => {
  const error = { code: "failedDependency", message: `Not sent, since it needs what failed: ${needs.join(", ")}` };
  return apiErrorOf(new Response(null, { status: 424 }), { error }, factsOf(call, client));
};
