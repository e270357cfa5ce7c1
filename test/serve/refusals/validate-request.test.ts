import { expect, test } from "vitest";
import type { ApiModel } from "../../../generator/model/api.js";
import { startMock } from "../../../generator/serve/start-mock.js";
import { json, savedModel, start } from "../start.js";

const user = {
  accountEnabled: true,
  displayName: "Ravi Lindqvist",
  mailNickname: "ravil",
  passwordProfile: { password: "Winter-harbour-41" },
  userPrincipalName: "ravil@contoso.com",
};

test.each([
  ["a documented query", "/v1.0/users?$select=id&$top=3", undefined],
  ["a query that an example shows", "/v1.0/users/delta?$deltatoken=oEcOySpF", undefined],
  ["a documented body", "/v1.0/users", json("POST", user)],
  ["a PATCH of one property", "/v1.0/users/42", json("PATCH", { jobTitle: "Cook" })],
])("%s fits the docs", async (_, target, request) => {
  const { send } = await start({ validate: true });
  expect((await send(target, request)).status).toBeLessThan(300);
});

test.each([
  [
    "an unknown query option",
    "/v1.0/users?$levels=2&$top=1",
    undefined,
    [["unknown-query-option", "query/$levels", 'The docs have no query option "$levels". (api/user-list.md:29)']],
  ],
  [
    "a body of another type",
    "/v1.0/users",
    json("POST", { ...user, accountEnabled: "yes" }),
    [["wrong-type", "body/accountEnabled", expect.stringContaining('shown as "yes". (api/user-post-users.md:')]],
  ],
  [
    "properties that are missing",
    "/v1.0/users",
    json("POST", { ...user, displayName: undefined, passwordProfile: undefined }),
    [
      ["missing-property", "body/displayName", expect.stringContaining("displayName")],
      ["missing-property", "body/passwordProfile", expect.stringContaining("passwordProfile")],
    ],
  ],
  [
    "a property that no page has",
    "/v1.0/me/sendMail",
    json("POST", { message: { subject: "Lunch" }, copies: 2 }),
    [["undocumented-property", "body/copies", expect.stringContaining('"copies"')]],
  ],
  ["no body", "/v1.0/users", { method: "POST" }, [["missing-body", "body", expect.stringMatching(/ \(api.*:\d+\)$/)]]],
])("%s is refused with every fault and its place", async (_, target, request, faults) => {
  const { send } = await start({ validate: true });
  const { status, json: answer } = await send(target, request);
  const details = faults.map(([code, place, message]) => ({ code, target: place, message }));
  expect([status, answer]).toMatchObject([400, { error: { code: "BadRequest", details } }]);
  expect((await (await start()).send(target, request)).status).toBeLessThan(300);
});

/** The model with every query and header parameter required. */
const strict = (model: ApiModel): ApiModel => ({
  ...model,
  operations: model.operations.map((operation) => ({
    ...operation,
    parameters: operation.parameters.map((parameter) => ({ ...parameter, required: true })),
  })),
});

test.each([
  ["/v1.0/users", "missing-header", "header/ConsistencyLevel"],
  ["/v1.0/me/mailFolders", "missing-query", "query/includeHiddenFolders"],
])("%s without a required parameter is refused", async (target, code, place) => {
  const { url, close } = await startMock([strict(savedModel("v1.0"))], { validate: true });
  const response = await fetch(url + target);
  const answer: unknown = await response.json();
  await close();
  expect([response.status, answer]).toMatchObject([400, { error: { details: [{ code, target: place }] } }]);
});
