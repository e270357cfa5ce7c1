import { startServer, type Arrived, type TestServer } from "../test-server.js";

/** One request of a batch, as it arrives. */
export interface PartRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/** What the server answers to one request of a batch. */
export interface PartReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Requests of a batch that arrived. */
export const partsOf = ({ body }: Arrived): readonly PartRequest[] => JSON.parse(body).requests;

/**
 * A server that knows nothing but `$batch`. A part whose needs failed is failed with 424, as services do it, and the
 * answers come in the order opposite to that of the requests.
 */
export const startBatchServer = (reply: (part: PartRequest, batch: number) => PartReply): Promise<TestServer> =>
  startServer((request, index) => {
    if (request.url !== "/v1.0/$batch" || request.method !== "POST") return { status: 405 };
    const failed = new Set<string>();
    const responses = partsOf(request).map((part) => {
      const isRefused = part.dependsOn?.some((need) => failed.has(need)) === true;
      const { status = 200, ...rest } = isRefused ? { status: 424 } : reply(part, index);
      if (status >= 400) failed.add(part.id);
      return { id: part.id, status, ...rest };
    });
    return { body: { responses: responses.toReversed() } };
  });
