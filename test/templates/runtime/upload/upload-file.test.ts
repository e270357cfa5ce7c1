import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { createRuntimeClient, type UploadStream } from "../../../../templates/runtime/index.js";
import type { AnyBuilder } from "../recording-client.js";
import { uploadFile, type UploadOptions } from "../../../../templates/runtime/upload/upload-file.js";
import { rejectionOf } from "../test-server.js";
import { startUploadServer, type Fault, type UploadServer } from "./upload-server.js";

const step = 320 * 1024;
const content = Array.from({ length: 10 }, (_, index) => String(index).repeat(step / 4)).join("");

const upload = (server: UploadServer, options: UploadOptions = {}): Promise<unknown> =>
  uploadFile(server, new Blob([content]), { chunkSize: step, retry: { maxDelay: 5 }, ...options });

const requestsOf = ({ arrived }: UploadServer): readonly string[] =>
  arrived.map(({ method, headers }) => (method === "GET" ? "GET" : String(headers["content-range"])));

test("content is sent chunk by chunk, without a token", async () => {
  const server = await startUploadServer(content.length);
  const progress: string[] = [];
  const onProgress = (sent: number, total: number): void => void progress.push(`${sent}/${total}`);
  expect(await upload(server, { onProgress })).toEqual({ id: "f" });
  expect(requestsOf(server)).toEqual([
    "bytes 0-327679/819200",
    "bytes 327680-655359/819200",
    "bytes 655360-819199/819200",
  ]);
  expect(server.stored()).toBe(content);
  expect(progress).toEqual(["327680/819200", "655360/819200", "819200/819200"]);
  expect(server.arrived.every(({ headers }) => headers["authorization"] === undefined)).toBe(true);
});

test.each([
  new TextEncoder().encode(content),
  new TextEncoder().encode(content).buffer,
  new TextEncoder().encode(`__${content}__`).subarray(2, -2),
])("bytes are uploaded too, in one chunk where it is large enough", async (bytes) => {
  const server = await startUploadServer(content.length);
  expect(await uploadFile(server, bytes)).toEqual({ id: "f" });
  expect(server.stored()).toBe(content);
  expect(server.arrived).toHaveLength(1);
});

test("an upload goes through the fetch of a client, without its token, and with its repeats", async () => {
  const server = await startUploadServer(content.length, [{ status: 503 }]);
  const urls: string[] = [];
  const client = createRuntimeClient<AnyBuilder>(
    { baseUrl: "https://api.example" },
    { auth: () => "t", retry: { maxDelay: 1 }, fetch: (url, init) => (urls.push(url), fetch(url, init)) },
  );
  expect(await uploadFile(server, new Blob([content]), { client })).toEqual({ id: "f" });
  expect(urls).toEqual(server.arrived.map(() => server.uploadUrl));
  expect(server.arrived.every(({ headers }) => headers["authorization"] === undefined)).toBe(true);
  const without = client.with({ retry: false });
  const broken = await startUploadServer(content.length, [{ status: 503 }]);
  expect(await rejectionOf(uploadFile(broken, new Blob([content]), { client: without }))).toMatchObject({
    status: 503,
  });
});

/** Streams of the content, in pieces that fit no chunk. */
const streams: Readonly<Record<string, () => UploadStream>> = {
  "of Node": () => Readable.from(piecesOf(new TextEncoder().encode(content))),
  "of the platform": () =>
    new ReadableStream({
      start: (controller) => {
        for (const piece of piecesOf(new TextEncoder().encode(content))) controller.enqueue(piece);
        controller.close();
      },
    }),
};

const piecesOf = function* (bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let start = 0; start < bytes.length; start += 100_000) yield bytes.subarray(start, start + 100_000);
};

test.each(Object.keys(streams).flatMap((kind) => [[kind, undefined] as const, [kind, content.length] as const]))(
  "a stream %s is uploaded, with %s as its size",
  async (kind, size) => {
    const server = await startUploadServer(content.length, [undefined, "lost chunk"]);
    const stream = streams[kind]?.() ?? Readable.from([]);
    expect(await uploadFile(server, stream, { size, chunkSize: step, retry: { maxDelay: 1 } })).toEqual({ id: "f" });
    expect(server.stored()).toBe(content);
    expect(requestsOf(server)[0]).toBe("bytes 0-327679/819200");
  },
);

test("a stream is resumed where the session says, and is not read back", async () => {
  const resumed = await startUploadServer(content.length, [], content.slice(0, step));
  const size = content.length;
  const stream = (): UploadStream => streams["of Node"]?.() ?? Readable.from([]);
  await uploadFile(resumed, stream(), { size, resume: true, chunkSize: step });
  expect(resumed.stored()).toBe(content);
  const forgets = { status: 202, body: { nextExpectedRanges: ["0-"] } };
  const forgetful = await startUploadServer(content.length, [undefined, forgets]);
  const failed = await rejectionOf(uploadFile(forgetful, stream(), { size, chunkSize: step }));
  expect(failed).toMatchObject({ name: "TypeError", message: expect.stringContaining("past byte 0") });
});

test("a stream of text is refused, since its bytes are not known", async () => {
  const server = await startUploadServer(content.length);
  const text = Readable.from([content]).setEncoding("utf8");
  expect(await rejectionOf(uploadFile(server, text))).toMatchObject({ message: expect.stringContaining("of text") });
});

test.each([content.length - 1, content.length + 1])("a stream of another size than %i is refused", async (size) => {
  const server = await startUploadServer(size);
  const failed = await rejectionOf(
    uploadFile(server, streams["of Node"]?.() ?? Readable.from([]), { size, chunkSize: step }),
  );
  expect(failed).toMatchObject({ name: "TypeError", message: expect.stringContaining("819200 bytes") });
});

test.each<readonly [string, readonly Fault[], number]>([
  ["a chunk is lost", [undefined, "lost chunk"], 5],
  ["the answer to a chunk is lost", [undefined, "lost answer"], 4],
  ["the service fails", [{ status: 500 }, { status: 503, headers: { "retry-after": "0" } }], 6],
  ["a chunk is forgotten", [{ status: 202, body: { nextExpectedRanges: ["0-"] } }], 5],
  ["the session waits for other bytes", [{ status: 416 }], 5],
])("when %s, the session tells where to go on", async (_, faults, requests) => {
  const server = await startUploadServer(content.length, faults);
  expect(await upload(server)).toEqual({ id: "f" });
  expect(server.stored()).toBe(content);
  expect(server.arrived).toHaveLength(requests);
});

test("an upload that was interrupted is resumed", async () => {
  const server = await startUploadServer(content.length, [], content.slice(0, step));
  expect(await upload(server, { resume: true })).toEqual({ id: "f" });
  expect(requestsOf(server)).toEqual(["GET", "bytes 327680-655359/819200", "bytes 655360-819199/819200"]);
  expect(server.stored()).toBe(content);
});

test("a range that ends is not overrun", async () => {
  const reply = { status: 202, body: { nextExpectedRanges: ["10-19", "30-"] } };
  const server = await startUploadServer(content.length, [reply, reply, { body: { id: "f" } }]);
  await upload(server, { retry: { limit: 1, maxDelay: 1 } }).catch(() => undefined);
  expect(requestsOf(server).slice(0, 2)).toEqual(["bytes 0-327679/819200", "bytes 10-19/819200"]);
});

test("failures are borne up to the limit, and others not at all", async () => {
  const broken = await startUploadServer(
    content.length,
    Array.from({ length: 9 }, () => "lost chunk" as const),
  );
  const error = await rejectionOf(upload(broken, { retry: { limit: 2, maxDelay: 1 } }));
  expect(error).toMatchObject({ name: "NetworkError" });
  expect(String(error)).not.toContain("secret");
  expect(broken.arrived).toHaveLength(3);
  const gone = await startUploadServer(content.length, [{ status: 404, body: { error: { code: "itemNotFound" } } }]);
  expect(await rejectionOf(upload(gone))).toMatchObject({ status: 404, code: "itemNotFound" });
});

test("a signal ends an upload with its reason", async () => {
  const reason = new Error("enough");
  const controller = new AbortController();
  const server = await startUploadServer(content.length);
  const onProgress = (): void => controller.abort(reason);
  expect(await rejectionOf(upload(server, { onProgress, signal: controller.signal }))).toBe(reason);
  expect(server.arrived).toHaveLength(1);
});

test("chunks of another size and empty content are refused", async () => {
  const server = await startUploadServer(content.length);
  for (const chunkSize of [0, -step, step + 1, Number.NaN]) {
    expect(await rejectionOf(upload(server, { chunkSize }))).toBeInstanceOf(TypeError);
  }
  expect(await rejectionOf(uploadFile(server, new Blob([])))).toBeInstanceOf(TypeError);
  expect(await rejectionOf(uploadFile({ uploadUrl: null }, new Blob([content])))).toBeInstanceOf(TypeError);
  expect(server.arrived).toEqual([]);
});
