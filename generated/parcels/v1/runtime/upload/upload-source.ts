import { isStream } from "../values/is-stream.js";

/** A stream of the platform, or one of Node, as `createReadStream` gives it. */
export type UploadStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** What can be uploaded: bytes, which can be sent again from anywhere, or a stream of them. */
export type UploadContent = Exclude<NonNullable<ConstructorParameters<typeof Blob>[0]>[number], string> | UploadStream;

/** Content that is asked for piece by piece. */
export interface UploadSource {
  readonly size: number;
  /** The bytes from `start` to before `end`. */
  readonly slice: (start: number, end: number) => Promise<Blob>;
}

/** The source of this content. A stream whose size is not told is read to its end first. */
export const sourceOf = async (content: UploadContent, size: number | undefined): Promise<UploadSource> => {
  if (isStream(content) && size !== undefined) return streamSource(piecesOf(content), size);
  const blob = isStream(content) ? new Blob(await allOf(piecesOf(content))) : new Blob([content]);
  return { size: blob.size, slice: async (start, end) => blob.slice(start, end) };
};

// The type of the platform, which has a parameter in newer versions of TypeScript only.
type Bytes = ReturnType<typeof bytesOf>;

/** Streams of Node may give text too, for all that their type tells. */
const bytesOf = (piece: Uint8Array) => {
  if (ArrayBuffer.isView(piece)) return new Uint8Array(piece);
  throw new TypeError("A stream of text: give one of bytes, without an encoding");
};

type Pieces = AsyncGenerator<Bytes, void, undefined>;

const piecesOf = async function* (stream: UploadStream): Pieces {
  if (!(stream instanceof ReadableStream)) {
    for await (const piece of stream) yield bytesOf(piece);
    return;
  }
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield bytesOf(read.value);
};

const allOf = async (pieces: Pieces): Promise<Bytes[]> => {
  const all: Bytes[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
};

/** Keeps what was asked for last, so that a chunk can be sent again; what stood before that is gone. */
const streamSource = (pieces: Pieces, size: number): UploadSource => {
  let kept: readonly Bytes[] = [];
  let first = 0;
  const slice = async (start: number, end: number): Promise<Blob> => {
    if (start < first) throw new TypeError(`The stream is past byte ${start}: give content that can be read again`);
    for (;;) {
      const { bytes, dropped } = dropBytes(kept, start - first);
      kept = bytes;
      first += dropped;
      const isEnough = first + lengthOf(kept) >= end && end < size;
      const next = isEnough ? undefined : await pieces.next();
      if (next === undefined || next.done === true) break;
      kept = [...kept, next.value];
    }
    const length = first + lengthOf(kept);
    if (length < end || (end === size && length > size)) {
      throw new TypeError(`The stream has ${length} bytes: its size was given as ${size}`);
    }
    return new Blob([...kept]).slice(0, end - start);
  };
  return { size, slice };
};

const lengthOf = (pieces: readonly Bytes[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** Pieces without so many of their first bytes, or none where they have not as many. */
const dropBytes = (
  pieces: readonly Bytes[],
  count: number,
): { readonly bytes: readonly Bytes[]; readonly dropped: number } => {
  const [first, ...others] = pieces;
  if (first === undefined || count === 0) return { bytes: pieces, dropped: 0 };
  if (first.length > count) return { bytes: [first.subarray(count), ...others], dropped: count };
  const { bytes, dropped } = dropBytes(others, count - first.length);
  return { bytes, dropped: dropped + first.length };
};
