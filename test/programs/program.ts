import { deepStrictEqual } from "node:assert/strict";

/** A request that a program has to send, and what comes back. */
export interface Exchange {
  /** Method and URL; below the server of the docs without the server. */
  readonly sent: string;
  /** But for the token and the type of JSON, which all have unless another is said. */
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON as it is meant, a form as its entries, anything else as text. */
  readonly body?: unknown;
  /** JSON of a 200, or a whole response; 204 without it. */
  readonly answer?: unknown;
}

/** Sends requests, as the platform does. */
export type Fetch = typeof globalThis.fetch;

/** Plays a program against answers, and holds what it sent and what it gave against what is wanted. */
export const program = <Value>(wanted: {
  readonly run: (fetch: Fetch) => Promise<Value>;
  readonly exchanges: readonly Exchange[];
  readonly gives?: NoInfer<Value>;
}): (() => Promise<void>) => {
  return async () => {
    const sent: Exchange[] = [];
    const value = await wanted.run(async (input, init) => {
      const { answer } = wanted.exchanges[sent.length] ?? {};
      sent.push(await readRequest(input, init));
      return answerOf(answer);
    });
    deepStrictEqual(
      sent,
      wanted.exchanges.map(({ sent, headers = {}, body }) => ({ sent, headers, body })),
    );
    deepStrictEqual(value, wanted.gives);
  };
};

/** The server that the pages name. */
const server = "https://graph.microsoft.com/v1.0";

const readRequest = async (input: Parameters<Fetch>[0], init: RequestInit = {}): Promise<Exchange> => {
  const url = input instanceof Request ? input.url : String(input);
  const headers = new Headers(init.headers);
  const body = await readBody(init.body, headers.get("content-type"));
  const usual = { authorization: "Bearer token", ...(body.isJson && { "content-type": "application/json" }) };
  const others = new Map(headers);
  for (const [name, value] of Object.entries(usual)) {
    if (others.get(name) === value) others.delete(name);
    else others.set(name, others.get(name) ?? "none");
  }
  const sent = `${init.method ?? "GET"} ${url.startsWith(`${server}/`) ? url.slice(server.length) : url}`;
  return { sent, headers: Object.fromEntries(others), body: body.value };
};

const readBody = async (
  body: RequestInit["body"],
  type: string | null,
): Promise<{ value: unknown; isJson: boolean }> => {
  if (body === undefined || body === null) return { value: undefined, isJson: false };
  if (body instanceof FormData) return { value: await readForm(body), isJson: false };
  const text = await new Response(body).text();
  const isJson = typeof body === "string" && (type === null || type.includes("json")) && /^[[{]/.test(text);
  return { value: isJson ? JSON.parse(text) : text, isJson };
};

const readForm = async (form: FormData): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      [...form].map(async ([name, part]) => [name, typeof part === "string" ? part : await part.text()]),
    ),
  );

const answerOf = (answer: unknown): Response => {
  if (answer instanceof Response) return answer;
  return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
};
