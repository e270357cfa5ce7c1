type RawBody = NonNullable<RequestInit["body"]>;

/** What `fetch` is told of a body. */
export interface SentBody {
  readonly body?: RawBody;
  readonly contentType?: string;
  /** Node asks for it with a stream. */
  readonly duplex?: "half";
}

/** Text, bytes, forms and streams are sent as they are, anything else as JSON. */
export const encodeBody = (body: unknown): SentBody => {
  if (body === undefined) return {};
  if (!isRawBody(body)) return { body: JSON.stringify(body), contentType: "application/json" };
  return body instanceof ReadableStream ? { body, duplex: "half" } : { body };
};

const isRawBody = (body: unknown): body is RawBody =>
  typeof body === "string" ||
  ArrayBuffer.isView(body) ||
  [ArrayBuffer, Blob, FormData, ReadableStream, URLSearchParams].some((kind) => body instanceof kind);
