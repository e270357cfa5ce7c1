import { expect, onTestFinished, test } from "vitest";
import { createClient as createGraph } from "../../generated/v1.0/index.js";
import { createClient as createParcels } from "../../generated/parcels/v1/index.js";
import type { Paging } from "../../generator/model/conventions.js";
import { startMock } from "../../generator/serve/start-mock.js";
import { savedModel } from "./start.js";

/** Gives a client the server, and notes where it is asked. */
const serving = async (version: "v1.0" | "parcels/v1", paging?: Paging) => {
  const saved = savedModel(version);
  const model = paging === undefined ? saved : { ...saved, conventions: { ...saved.conventions, paging } };
  const { url, close } = await startMock([model]);
  onTestFinished(close);
  const asked: string[] = [];
  const options = {
    baseUrl: `${url}/${model.version}`,
    auth: () => "token",
    fetch: (target: string, init: RequestInit) => {
      asked.push(target.replace(url, ""));
      return fetch(target, init);
    },
  };
  return { url, options, asked };
};

test("next links lead to the mock, and the walk ends", async () => {
  const { options, asked } = await serving("v1.0");
  const names: unknown[] = [];
  for await (const { displayName } of createGraph(options).users.all()) names.push(displayName);
  expect(names).toEqual(["Priya Nandan"]);
  expect(asked).toEqual(["/v1.0/users", "/v1.0/users?$skiptoken=docwright.1"]);
});

test("a list is served in pages of the size that is asked for", async () => {
  const { options, asked } = await serving("v1.0");
  const names: unknown[] = [];
  const query = { filter: "startswith(displayName,'J')", select: ["id", "displayName"], top: 1 } as const;
  for await (const { displayName } of createGraph(options).users.all(query)) names.push(displayName);
  expect(names).toEqual(["Jonas Vester", "Juno Abara"]);
  expect(asked).toHaveLength(2);
});

test("a page may be preferred to have fewer values", async () => {
  const { url } = await serving("v1.0");
  const target = `${url}/v1.0/users?$filter=startswith(displayName,'J')&$select=id,displayName`;
  const response = await fetch(target, { headers: { Prefer: "odata.maxpagesize=1" } });
  expect(await response.json()).toMatchObject({
    value: [{ displayName: "Jonas Vester" }],
    "@odata.nextLink": expect.stringMatching(/docwright\.1$/),
  });
});

test("a cursor leads to the example that answers it, and the walk ends", async () => {
  const { options, asked } = await serving("parcels/v1");
  const ids: unknown[] = [];
  for await (const { id } of createParcels(options).parcels.all({ query: { limit: 2 } })) ids.push(id);
  expect(ids).toEqual(["pc_9f2c", "pc_9f1b", "pc_9e77"]);
  expect(asked).toEqual(["/v1/parcels?limit=2", "/v1/parcels?limit=2&cursor=c3RhcnQ9Mw"]);
});

test.each<readonly [string, Paging["next"], readonly string[]]>([
  [
    "a cursor that no example answers",
    { kind: "cursor", member: "nextCursor", parameter: "after" },
    ["?limit=2", "?limit=2&after=docwright.2"],
  ],
  ["a link", { kind: "link", member: "nextCursor" }, ["?limit=2", "?limit=2&docwright=docwright.2"]],
  ["the number of a page", { kind: "page", parameter: "page", first: 1 }, ["?limit=2&page=1", "?limit=2&page=2"]],
  ["an offset", { kind: "offset", parameter: "offset" }, ["?limit=2", "?limit=2&offset=1"]],
])("%s leads behind what is shown", async (_, next, [first = "", second = ""]) => {
  const { url } = await serving("parcels/v1", { values: ["items"], next });
  const page = async (query: string) => (await fetch(`${url}/v1/parcels${query}`)).json();
  expect(await page(first)).toMatchObject({ items: [{ id: "pc_9f2c" }, { id: "pc_9f1b" }] });
  const items = next.kind === "offset" ? [{ id: "pc_9f1b" }] : [];
  expect(await page(second)).toMatchObject({ items });
});
