import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ApiError, createClient, type Parcel } from "../../../../generated/parcels/v1/index.js";
import { checkout } from "../../../support/checkout.js";

const folder = join(checkout, "generated/parcels/v1");
/** A client whose requests are noted, and answered in this order. */
const answering = (...answers: readonly (readonly [status: number, body: unknown])[]) => {
  const sent: string[] = [];
  const client = createClient({
    auth: () => ({ "X-Api-Key": "key" }),
    fetch: async (url, { method, headers }) => {
      expect(new Headers(headers).get("x-api-key")).toBe("key");
      const [status, body] = answers[sent.length] ?? [404, {}];
      sent.push(`${method} ${url}`);
      return Response.json(body, { status });
    },
  });
  return { client, sent };
};

test("an API without OData sends parameters by their own names, and lists are lists", async () => {
  const { client, sent } = answering([200, [{ id: "dp_rtm" }]], [200, { items: [], nextCursor: null }]);
  const [depot] = await client.depots.get();
  expect(depot?.id).toBe("dp_rtm");
  await client.parcels.get({ query: { limit: 2, status: "underway" } });
  expect(sent).toEqual([
    "GET https://api.parcels.example/v1/depots",
    "GET https://api.parcels.example/v1/parcels?limit=2&status=underway",
  ]);
});

test("pages are followed as the config says, and what does not come page by page is no walk", async () => {
  const { client, sent } = answering(
    [200, { items: [{ id: "pc_1" }], nextCursor: "abc" }],
    [200, { items: [{ id: "pc_2" }], nextCursor: null }],
    [200, { events: [{ note: "Left" }], nextCursor: null }],
  );
  const ids: unknown[] = [];
  for await (const { id } of client.parcels.all({ query: { limit: 1 } })) ids.push(id);
  for await (const { events } of client.parcels.byId("pc_1").events.pages()) ids.push(events?.[0]?.note);
  expect(ids).toEqual(["pc_1", "pc_2", "Left"]);
  expect(sent.map((line) => line.replace("GET https://api.parcels.example/v1", ""))).toEqual([
    "/parcels?limit=1",
    "/parcels?limit=1&cursor=abc",
    "/parcels/pc_1/events",
  ]);
  // @ts-expect-error Depots are answered at once.
  expect(() => client.depots.all()).not.toThrow();
});

test("its client has nothing of OData", async () => {
  const { client } = answering();
  // @ts-expect-error No property is selected.
  await client.parcels.get({ select: ["id"] }).catch(() => {});
  // @ts-expect-error No requests are sent together.
  expect(() => createClient({ batch: () => {} }).batch.x.get).not.toThrow();
  // @ts-expect-error No value says of which type it is.
  const parcel: Parcel = { "@odata.type": "#parcel" };
  expect(parcel).toBeDefined();
});

test.each([
  ["its own shape", { code: "parcel_unknown", message: "No parcel." }, "404 parcel_unknown: No parcel."],
  ["an object in error", { error: { code: "gone", message: "No parcel." } }, "404 gone: No parcel."],
  ["a sentence in error", { error: "No parcel." }, "404: No parcel."],
  ["problem details", { type: "about:blank", title: "Gone", detail: "No parcel." }, "404 about:blank: No parcel."],
  ["a title alone", { title: "Gone" }, "404: Gone"],
  ["a number", { code: 17, message: "No parcel." }, "404 17: No parcel."],
])("an error may have %s", async (_, body, text) => {
  const { client } = answering([404, body]);
  const error = await client.depots.get().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(String(error)).toBe(`ApiError: GET https://api.parcels.example/v1/depots: ${text}`);
});

test("a folder of it holds no file that it does not need", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const unneeded = /batch|upload|filter|guards|eventual|if-match|collection|expand|select(?!-type)|typed-query/;
  expect(files.filter((file) => unneeded.test(file))).toEqual([]);
  expect(files).toContain("runtime/create-runtime-client.ts");
});

test("neither its types nor its README nor its OpenAPI document speak of OData", () => {
  const named = ["README.md", "index.ts", "openapi.json", "runtime/index.ts", "runtime/public.ts"];
  const typed = ["types", "builders"].flatMap((part) =>
    readdirSync(join(folder, part)).map((file) => `${part}/${file}`),
  );
  const speaking = [...named, ...typed].filter((file) =>
    /odata|\$select|\bselect\b|\bbatch\b/i.test(readFileSync(join(folder, file), "utf8")),
  );
  expect(speaking).toEqual([]);
});
