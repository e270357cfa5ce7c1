import {
  at,
  collection,
  example,
  exampleRequest,
  exampleResponse,
  json,
  named,
  operation,
  path,
  property,
  requestBody,
  response,
  string,
  structured,
} from "../../../support/makers.js";

/** A person, whose mail is required. */
export const user = structured("test.user", {
  properties: [property("id", string), property("mail", string, { required: true })],
});

/** `GET /users` with an example that holds. */
export const listUsers = operation({
  method: "GET",
  path: path("/users"),
  id: "users.get",
  responses: [response(200, collection(named("test.user")))],
  examples: [
    example({
      name: "list_users",
      request: exampleRequest({
        url: "https://graph.example/v1.0/users?$select=mail&$top=5&lang=en",
        query: [
          { name: "$select", value: "mail" },
          { name: "$top", value: "5" },
          { name: "lang", value: "en" },
        ],
        headers: [
          { name: "Authorization", value: "Bearer {token}" },
          { name: "Prefer", value: "a" },
          { name: "prefer", value: "b" },
        ],
      }),
      response: exampleResponse({
        headers: [
          { name: "Content-Type", value: "application/json" },
          { name: "Content-Length", value: "7" },
        ],
        body: json({ "@odata.context": "", value: [{ mail: "a@b.c", age: 7 }] }),
      }),
    }),
  ],
});

/** `POST /users` with an example that contradicts its page. */
export const createUser = operation({
  method: "POST",
  path: path("/users"),
  id: "users.post",
  requestBody: requestBody(named("test.user"), { properties: [property("mail", string, { required: true })] }),
  responses: [response(201, named("test.user"))],
  examples: [
    example({
      name: "create_user",
      origin: { ...at("api/a.md"), line: 90 },
      request: exampleRequest({
        method: "POST",
        headers: [{ name: "Content-type", value: "application/json" }],
        body: json({ id: 1 }),
      }),
      response: exampleResponse({ status: 201, body: json({ id: "1" }), truncated: true }),
      faults: [
        {
          in: "request",
          part: "body",
          pointer: "/id",
          rule: "wrong-type",
          message: "Documented as text.",
          origin: at("api/a.md"),
        },
        {
          in: "request",
          part: "body",
          pointer: "/mail",
          rule: "missing-property",
          message: "No mail.",
          origin: at("api/a.md"),
        },
      ],
    }),
  ],
});
