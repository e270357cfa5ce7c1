import { expect, test } from "vitest";
import { emitOne } from "../../fixture/emit-fixture.js";
import { named, requestBody, structured } from "../../../support/makers.js";
import { call } from "../builders/users.js";

const form = { ...requestBody(named("api.user")), contentType: "multipart/form-data" };

test.each([
  ["the platform's own", [], "SendMethod<FormData | RawContent, unknown>"],
  [
    "told from a type of the docs",
    [structured("api.formData")],
    "SendMethod<globalThis.FormData | RawContent, unknown>",
  ],
])("a form is %s", async (_, types, type) => {
  const operations = [call("POST", { requestBody: form })];
  const text = await emitOne("builders/users.ts", { types: [structured("api.user"), ...types], operations });
  expect(text).toContain(`readonly post: ${type};`);
});
