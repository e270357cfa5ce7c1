import { expect, test } from "vitest";
import { urlFault } from "../../../../templates/contract/harness/messages/documented-url.js";
import { withoutQuery } from "../../../../templates/contract/harness/messages/url-parts.js";

const baseUrl = "https://api.example/v1.0";

test.each([
  ["https://api.example/v1.0/me", "/me"],
  ["https://api.example/v1.0/me", "/me?$select=id"],
  ["/me", "/me"],
  ["me", "/me"],
  ["~/me", "/me"],
  ["/v1.0/me/", "/me"],
  ["`/me` HTTP/1.1", "/me"],
  ["/Users/A", "/users/a"],
  ["/users/{id | name}", "/users/%7Bid%20%7C%20name%7D"],
  ["/users/{a/b}", "/users/%7Ba%2Fb%7D"],
  ["/users/a%20b", "/users/a%20b"],
  ["/users/100%", "/users/100%25"],
  ["/users/{id}/f(a=1)/g", "/users/%7Bid%7D/f(a=1)/g"],
  ["/f(a='x', b=1)", "/f(a='x',b=1)"],
  ["/f(a={x})", "/f(a='%7Bx%7D')"],
  ["/f", "/f()"],
  ["/f(a=1", "/f(a=1)"],
  ["/root:/a b/c:/children", "/root:/a%20b/c:/children"],
  ["/root:/a:", "/root:/a"],
  ["/f(path='/a//b')", "/f(path='%2Fa%2F%2Fb')"],
])("%s leads to %s", (documented, sent) => {
  expect(urlFault(documented, baseUrl + sent, baseUrl)).toBeUndefined();
});

test.each([
  ["/users", "/groups", "unknown-path"],
  ["/users/a", "/users/b", "unknown-path"],
  ["/users", "/users/a", "unknown-path"],
  ["/users('a')", "/users/a", "unknown-path"],
  ["/f(a='x',b='y')", "/f(a='y',b='x')", "unknown-path"],
  ["https://api.example/beta/me", "/me", "version"],
  ["https://api.example/beta/me", "/you", "unknown-path"],
  [String.raw`https://api.example/docs\api/me`, "/me", "host-path"],
  ["https://api.example/v1.0//me", "/me", "host-path"],
])("%s does not lead to %s: %s", (documented, sent, rule) => {
  expect(urlFault(documented, baseUrl + sent, baseUrl)).toBe(rule);
});

test("a base URL without a version is compared as it is", () => {
  expect(urlFault("https://api.example/x/me", "https://api.example/x/me", "https://api.example/x")).toBeUndefined();
});

test.each([
  ["/me?$select=id", "/me"],
  ["/users/{id?}?$top=1", "/users/{id?}"],
  ["/f(q='a?b')/x?y", "/f(q='a?b')/x"],
  ["/me#top", "/me"],
  ["/me", "/me"],
])("the query of %s is cut off", (url, path) => {
  expect(withoutQuery(url)).toBe(path);
});

test("the bracket around an optional query is no part of a URL", () => {
  expect(withoutQuery("/pages/{id}[?preview=true]")).toBe("/pages/{id}");
});
