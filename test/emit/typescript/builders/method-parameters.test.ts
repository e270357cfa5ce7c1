import { expect, test } from "vitest";
import type { Parameter } from "../../../../generator/model/operation.js";
import { at, operation, path, primitive, string } from "../../../support/makers.js";
import { call, printUsers } from "./users.js";

test("system query options are taken as they are where pages name them for a call that is no reading", async () => {
  const text = await printUsers(call("DELETE", {}), call("PATCH", { queryOptions: ["select"] }));
  expect(text).toContain("readonly delete: CallMethod<unknown>;");
  expect(text).toContain("readonly patch: InvokeMethod<unknown, QueryOptions>;");
});

const parameter = (place: "header" | "query", name: string, facts: Partial<Parameter> = {}): Parameter => ({
  in: place,
  name,
  written: name,
  type: string,
  required: false,
  description: "",
  origin: at("api/page.md"),
  ...facts,
});

test("headers and query parameters have names, types and sentences, and required ones make the options required", async () => {
  const date = primitive("Edm.DateTimeOffset");
  const text = await printUsers(
    call("DELETE", {
      parameters: [
        parameter("header", "If-Match", { required: true, description: "The last */ ETag." }),
        parameter("header", "Prefer"),
        parameter("query", "from", { type: date }),
      ],
    }),
  );
  expect(text).toContain("readonly delete: CallMethod<unknown, PageParameters>;");
  expect(text).toContain(`export interface PageParameters {
  headers: {
    /** The last *\\/ ETag. */
    "If-Match": string;
    Prefer?: string;
  };
  query?: {
    from?: DateTimeOffset | Date;
  };
}
`);
});

test("a header is required where every operation of the method requires it", async () => {
  const required = parameter("header", "If-Match", { required: true });
  const plain = operation({ method: "DELETE", path: path("/users/{mail}") });
  const strict = operation({ method: "DELETE", path: path("/users/{user-id}"), parameters: [required] });
  expect(await printUsers(plain, strict)).toContain('"If-Match"?: string');
  expect(await printUsers(strict)).toContain('"If-Match": string');
});

test("a parameter of the query that is a time in text takes a Date too", async () => {
  const text = await printUsers(
    call("DELETE", {
      parameters: [
        parameter("query", "startDateTime"),
        parameter("query", "until", { description: "The end, in ISO 8601 format." }),
        parameter("query", "name"),
      ],
    }),
  );
  expect(text).toContain("    name?: string;");
  expect(text).toContain("    startDateTime?: string | Date;");
  expect(text).toContain("    until?: string | Date;");
});
