import { expect, test } from "vitest";
import { documentOf, operationOf } from "./document-of.js";
import { at, model, operation, parameter, permission, permissionsOf, primitive, string } from "../../support/makers.js";

test("An operation has its id, its pages and what they say of it", () => {
  const origins = [at("api/lamp-list.md"), at("api/device-list.md")];
  expect(operationOf(operation({ origins, summary: "List lamps", deprecated: "Use devices." }))).toMatchObject({
    operationId: "GET /users",
    summary: "List lamps",
    deprecated: true,
    "x-deprecation": "Use devices.",
    "x-docs": ["api/device-list.md", "api/lamp-list.md"],
  });
});

test("Parameters of a path are required, and keep the template's name", () => {
  const parameters = [
    parameter("lamp-id", string, { description: "Identifier." }),
    parameter("If-Match", string, { in: "header" }),
  ];
  expect(operationOf(operation({ template: "/lamps/{lamp-id}", parameters })).parameters).toEqual([
    { name: "lamp-id", in: "path", description: "Identifier.", required: true, schema: { type: "string" } },
    { name: "If-Match", in: "header", schema: { type: "string" } },
  ]);
});

test("Headers that OpenAPI describes elsewhere are no parameters", () => {
  const parameters = ["authorization", "Content-Type", "Accept"].map((name) =>
    parameter(name, string, { in: "header" }),
  );
  expect(operationOf(operation({ parameters })).parameters).toBeUndefined();
});

test("Query options are defined once for all operations", () => {
  const document = documentOf(model({ operations: [operation({ queryOptions: ["select", "top"] })] }));
  expect(document.paths["/users"]?.["get"]?.parameters).toEqual([
    { $ref: "#/components/parameters/select" },
    { $ref: "#/components/parameters/top" },
  ]);
  expect(document.components.parameters).toMatchObject({
    select: { name: "$select", in: "query", style: "form", explode: false, schema: { type: "array" } },
    top: { name: "$top", in: "query", schema: { type: "integer", minimum: 0 } },
  });
});

test("A query option that the page describes itself is not repeated", () => {
  const parameters = [parameter("$top", primitive("Edm.Int32"), { in: "query", description: "At most 5." })];
  expect(operationOf(operation({ parameters, queryOptions: ["top"] })).parameters).toEqual([
    { name: "$top", in: "query", description: "At most 5.", schema: { type: "integer", format: "int32" } },
  ]);
});

test("Each set of scopes of the general page is enough by itself, the least privileged first", () => {
  const document = documentOf(
    model({
      operations: [
        operation({
          permissions: [
            ...permissionsOf([
              { ...permission("delegatedWork", "Lamp.Read"), anyOf: [["Lamp.Read"], ["Device.Read", "Room.Read"]] },
              permission("delegatedPersonal", "Lamp.Read"),
              { ...permission("application"), state: "notWritten" },
            ]),
            ...permissionsOf([permission("application", "Kitchen.Read")], { page: "api/kitchen.md", title: "Kitchen" }),
          ],
        }),
      ],
    }),
  );
  const found = document.paths["/users"]?.["get"];
  expect(found?.security).toEqual([{ delegated: ["Lamp.Read"] }, { delegated: ["Device.Read", "Room.Read"] }]);
  expect(found?.["x-permissions"]).toEqual([
    {
      page: "api/page.md",
      title: "Page",
      rows: [
        {
          kind: "delegatedWork",
          state: "supported",
          anyOf: [["Lamp.Read"], ["Device.Read", "Room.Read"]],
          leastPrivileged: 1,
        },
        { kind: "delegatedPersonal", state: "supported", anyOf: [["Lamp.Read"]], leastPrivileged: 1 },
        { kind: "application", state: "notWritten", anyOf: [] },
      ],
    },
    {
      page: "api/kitchen.md",
      title: "Kitchen",
      rows: [{ kind: "application", state: "supported", anyOf: [["Kitchen.Read"]], leastPrivileged: 1 }],
    },
  ]);
  expect(document.components.securitySchemes).toMatchObject({
    delegated: {
      type: "oauth2",
      flows: { authorizationCode: { scopes: { "Device.Read": "", "Lamp.Read": "", "Room.Read": "" } } },
    },
    application: { flows: { clientCredentials: { scopes: { "Kitchen.Read": "" } } } },
  });
});

test("Whom a permission lets act, and where tokens come from, is what the API's conventions say", () => {
  const permissions = permissionsOf([permission("guest", "Lamp.Read")]);
  const { conventions, ...rest } = model({ operations: [operation({ permissions })] });
  const { components, paths } = documentOf({
    ...rest,
    conventions: {
      ...conventions,
      authorization: { authorizationUrl: "https://light.example/authorize", tokenUrl: "https://light.example/token" },
      permissionKinds: [{ name: "guest", title: "Guest", actor: "user" }],
    },
  });
  expect(paths["/users"]?.["get"]?.security).toEqual([{ delegated: ["Lamp.Read"] }]);
  expect(components.securitySchemes).toMatchObject({
    delegated: {
      flows: {
        authorizationCode: {
          authorizationUrl: "https://light.example/authorize",
          tokenUrl: "https://light.example/token",
        },
      },
    },
  });
});
