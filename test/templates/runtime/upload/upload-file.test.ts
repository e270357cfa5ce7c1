import { expect, test } from "vitest";
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
  expect(server.arrived).toEqual([]);
});
