import { expect, test } from "vitest";
import { emitOne } from "../../fixture/emit-fixture.js";
import { operation, path } from "../../../support/makers.js";

test("the client starts with what the docs say of the API as a whole", async () => {
  const operations = [operation({ method: "GET", path: path("/apps(appId='{appId}')") })];
  expect(await emitOne("index.ts", { baseUrl: "https://graph.example/beta", operations })).toContain(
    `export const createClient: CreateClient<Client> = (options) =>
  createRuntimeClient({ baseUrl: "https://graph.example/beta", alternateKeys: { byAppId: "appId" } }, options);`,
  );
});
