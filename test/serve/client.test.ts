import { expect, test } from "vitest";
import { createClient } from "../../generated/v1.0/index.js";
import { start } from "./start.js";

test("a generated client calls the server as it calls the API", async () => {
  const { url } = await start();
  const client = createClient({ baseUrl: `${url}/v1.0` });
  expect(await client.users.byId("teodorb@contoso.com").get({ select: ["id"] })).toEqual({
    id: "a170b338-3926-4059-b28c-105d1fb17c23",
  });
  expect((await client.users.get({ top: 1 })).value).toMatchObject([{ displayName: "Priya Nandan" }]);
  expect(await client.servicePrincipals.byAppId("90c192cf-d3ac-44af-8f21-ddb66cad4a26").get()).toMatchObject({
    displayName: "Menu planner",
  });
  await expect(client.users.byId("nobody@contoso.com").get()).rejects.toMatchObject({ status: 404 });
});

test("a client repeats what fails by chance", async () => {
  const seen: number[] = [];
  const { url } = await start({
    seed: 8,
    failures: [{ status: 503, rate: 0.5 }],
    onAnswered: ({ status }) => seen.push(status),
  });
  const client = createClient({ baseUrl: `${url}/v1.0` });
  expect(await client.me.get()).toHaveProperty("id");
  expect(seen).toEqual([503, 200]);
});
