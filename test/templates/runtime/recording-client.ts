import { batch } from "../../../templates/runtime/batch/batch.js";
import { days } from "../../../templates/runtime/values/days.js";
import { filterBuilder } from "../../../templates/runtime/values/filter-builder.js";
import {
  createRuntimeClient,
  type BatchMethod,
  type BatchRequest,
  type ApiCall,
  type ClientDefaults,
  type ClientMethods,
  type ClientOptions,
  type QueryOptions,
} from "../../../templates/runtime/index.js";

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
  readonly get: Send;
  readonly delete: Send;
  readonly head: Send;
  readonly options: Send;
  readonly post: SendBody;
  readonly patch: SendBody;
  readonly put: SendBody;
  readonly all: (options?: QueryOptions) => AsyncIterable<unknown>;
  readonly pages: (options?: QueryOptions) => AsyncIterable<unknown>;
  readonly request: Requests & ClientMethods["request"];
  readonly with: (defaults: ClientDefaults) => AnyBuilder;
  readonly batch: BatchMethod;
  readonly users: AnyBuilder;
  readonly me: AnyBuilder;
  readonly drive: AnyBuilder;
  readonly root: AnyBuilder;
  readonly range: AnyBuilder;
  readonly reminderView: AnyBuilder;
  readonly f: AnyBuilder;
  readonly delete_: AnyBuilder;
  readonly a__: AnyBuilder;
  readonly request_: AnyBuilder;
  readonly with_: AnyBuilder;
  readonly all_: AnyBuilder;
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

type Send = (options?: QueryOptions) => ApiCall<unknown>;
type SendBody = (body?: unknown, options?: QueryOptions) => ApiCall<unknown>;

/** The verbs behind `.request`. */
export interface Requests extends Readonly<
  Record<"get" | "delete", (options?: QueryOptions) => BatchRequest<unknown>>
> {
  readonly post: (body?: unknown, options?: QueryOptions) => BatchRequest<unknown>;
  readonly put: (body?: unknown, options?: QueryOptions) => BatchRequest<unknown>;
}

/** All that can be handed in. */
export const features = { batch, filters: filterBuilder };

const baseUrl = "https://api.example/v1.0";

/** A client that notes what it sends, and gets the same answer each time. */
export const recordingClient = (
  options: ClientOptions = {},
  answer: () => Response = () => new Response(null, { status: 204 }),
): { readonly client: AnyBuilder; readonly sent: readonly Sent[] } => {
  const sent: Sent[] = [];
  const client = createRuntimeClient<AnyBuilder>(
    { baseUrl, alternateKeys: { byAppId: "appId", byMail: "mail" }, days: days("date") },
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
      ...features,
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
