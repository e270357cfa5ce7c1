import { createRuntimeClient, type ClientOptions, type QueryOptions } from "../../../templates/runtime/index.js";

/** What reached `fetch`. */
export interface Sent {
  readonly method: string;
  /** Below the base URL. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A builder of anything: what generated types say is not under test here. */
export interface AnyBuilder {
  (...values: readonly unknown[]): AnyBuilder;
  readonly get: (options?: QueryOptions) => Promise<unknown>;
  readonly delete: (options?: QueryOptions) => Promise<unknown>;
  readonly head: (options?: QueryOptions) => Promise<unknown>;
  readonly post: (body?: unknown, options?: QueryOptions) => Promise<unknown>;
  readonly patch: (body?: unknown, options?: QueryOptions) => Promise<unknown>;
  readonly put: (body?: unknown, options?: QueryOptions) => Promise<unknown>;
  readonly users: AnyBuilder;
  readonly me: AnyBuilder;
  readonly drive: AnyBuilder;
  readonly root: AnyBuilder;
  readonly range: AnyBuilder;
  readonly reminderView: AnyBuilder;
  readonly f: AnyBuilder;
  readonly delete_: AnyBuilder;
  readonly a__: AnyBuilder;
  readonly $metadata: AnyBuilder;
  readonly ref: AnyBuilder;
  readonly value: AnyBuilder;
  readonly count: AnyBuilder;
  readonly messages: AnyBuilder;
  readonly children: AnyBuilder;
  readonly bypass: AnyBuilder;
  readonly byId: AnyBuilder;
  readonly byName: AnyBuilder;
  readonly byPath: AnyBuilder;
  readonly byAppId: AnyBuilder;
  readonly byMail: AnyBuilder;
  readonly "microsoft.graph.user": AnyBuilder;
}

const baseUrl = "https://api.example/v1.0";

/** A client that notes what it sends, and gets the same answer each time. */
export const recordingClient = (
  options: ClientOptions = {},
  answer: () => Response = () => new Response(null, { status: 204 }),
): { readonly client: AnyBuilder; readonly sent: readonly Sent[] } => {
  const sent: Sent[] = [];
  const client = createRuntimeClient<AnyBuilder>(
    { baseUrl, alternateKeys: ["appId", "mail"] },
    {
      fetch: async (url, init) => {
        const { method = "GET", body } = init;
        sent.push({
          method,
          url: url.replace(baseUrl, ""),
          headers: new Headers(init.headers),
          body: body ?? undefined,
        });
        return answer();
      },
      ...options,
    },
  );
  return { client, sent };
};

/** The URL of the call, below the base URL. */
export const urlOf = async (call: (client: AnyBuilder) => Promise<unknown>): Promise<string> => {
  const { client, sent } = recordingClient();
  await call(client);
  return sent[0]?.url ?? "nothing sent";
};
