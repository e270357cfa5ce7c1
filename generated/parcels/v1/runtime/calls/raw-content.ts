/** Content that is sent as it is, in place of JSON: bytes, text, or a stream of bytes, as that of the platform or of Node. */
export type RawContent =
  Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | string;
