import { expect, test } from "vitest";
import { at, operation, path, permission, permissionsOf } from "../../../support/makers.js";
import { entriesOf } from "./operations-of.js";

const listUsers = operation({ method: "GET", path: path("/users") });

test("each page's permissions stay with it: the general one speaks, and others are heard where they say something else", async () => {
  const permissions = [
    ...permissionsOf([permission("application", "User.Read.All", "User.ReadWrite.All")], {
      page: "user.md",
      title: "User",
    }),
    ...permissionsOf([permission("application", "Device.Read.All")], {
      page: "device-user.md",
      title: "Device's user",
    }),
    ...permissionsOf([permission("application", "User.Read.All", "User.ReadWrite.All")], { page: "same.md" }),
  ];
  const origins = permissions.map(({ page }) => at(page));
  expect(await entriesOf([{ ...listUsers, origins, permissions }])).toMatchObject({
    "users.get": {
      page: "user.md",
      title: "User",
      alsoOn: ["device-user.md", "same.md"],
      application: ["User.Read.All", "User.ReadWrite.All"],
      otherPages: [{ page: "device-user.md", title: "Device's user", application: ["Device.Read.All"] }],
    },
  });
});

test("scopes that are needed together, cases, and how many are the least privileged where that is not one", async () => {
  const facts = { state: "supported", about: "group calendar" } as const;
  const permissions = permissionsOf([
    { ...permission("application"), ...facts, anyOf: [["A", "B"], ["C"], ["D"]], leastPrivileged: 2 },
    { ...permission("delegatedWork"), ...facts, anyOf: [["A"], ["C"]] },
    { ...permission("delegatedPersonal", "A"), about: "group calendar" },
  ]);
  expect(await entriesOf([{ ...listUsers, permissions }])).toMatchObject({
    "users.get": {
      about: "group calendar",
      delegatedWork: ["A", "C"],
      delegatedPersonal: ["A"],
      application: [{ allOf: ["A", "B"] }, "C", "D"],
      least: { delegatedWork: 0, application: 2 },
    },
  });
});
