import { isObject } from "./is-object.js";

/** Whether content can be read only once: a stream of the platform or of Node, or what a generator gives. */
export const isStream = (content: unknown): content is ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> =>
  content instanceof ReadableStream || (isObject(content) && Symbol.asyncIterator in content);
