import { at, collection, named, operation, path, property, string, structured } from "../../../support/makers.js";
import { example, json, request, response } from "./contract-of.js";

/** A person, whose mail is required. */
export const user = structured("test.user", {
  properties: [property("id", string), property("mail", string, { required: true })],
});

const answer = (status: number, type = named("test.user")) => ({
  status,
  type,
  description: "",
  certainty: "prose" as const,
  origin: at("api/a.md"),
});

/** `GET /users` with an example that holds. */
export const listUsers = operation({
  method: "GET",
  path: path("/users"),
  id: "users.get",
  responses: [answer(200, collection(named("test.user")))],
  examples: [
    example({
      name: "list_users",
      request: request({
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
      response: response({
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
  requestBody: {
    contentType: "application/json",
    type: named("test.user"),
    properties: [property("mail", string, { required: true })],
    required: true,
    description: "",
    origin: at("api/a.md"),
  },
  responses: [answer(201)],
  examples: [
    example({
      name: "create_user",
      origin: { ...at("api/a.md"), line: 90 },
      request: request({
        method: "POST",
        headers: [{ name: "Content-type", value: "application/json" }],
        body: json({ id: 1 }),
      }),
      response: response({ status: 201, body: json({ id: "1" }), truncated: true }),
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
