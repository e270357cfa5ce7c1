import { expect, test } from "vitest";
import { emitOne } from "../../fixture/emit-fixture.js";
import { operation, path } from "../../../support/makers.js";

test("the readme shows calls that the client has, the shortest of each verb", async () => {
  const text = await emitOne("README.md", {
    baseUrl: "https://graph.example/v1.0",
    operations: [
      operation({ method: "GET", path: path("/users/{id}") }),
      operation({ method: "GET", path: path("/users") }),
      operation({ method: "DELETE", path: path("/root:/{item-path}:") }),
    ],
  });
  expect(text).toContain('await client.users.get();\nawait client.root.byPath("item-path").delete();\n');
  expect(text).toContain("| users | 2 |");
  expect(text).toContain("<https://graph.example/v1.0>");
});
