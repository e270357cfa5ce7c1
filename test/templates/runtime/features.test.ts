import { expect, test } from "vitest";
import { createRuntimeClient } from "../../../templates/runtime/index.js";
import type { AnyBuilder } from "./recording-client.js";

const bare = createRuntimeClient<AnyBuilder>({ baseUrl: "https://api.example/v1.0" });

test("a client says which feature it was made without", async () => {
  expect(() => bare.batch({})).toThrow("No batch: createClient({ batch })");
  await expect(bare.users.get({ filter: (it) => it.eq("a", 1) })).rejects.toThrow(
    "No filters: createClient({ filters })",
  );
});
