import { expect, test } from "vitest";
import { nameParameters } from "../../generator/paths/name-parameters.js";
import { readTarget } from "../../generator/paths/read-target.js";
import { templateOf } from "../../generator/paths/template-of.js";
import { versions } from "../support/versions.js";

test.each([
  ["id is named after its segment", "/users/{id}", "/users/{user-id}"],
  ["a choice too", "/users/{id | name}/messages/{id}", "/users/{user-id}/messages/{message-id}"],
  ["a name of the page's own stays", "/apps/{mobileAppId}", "/apps/{mobileAppId}"],
  ["in the characters of a template", "/drive/{path and name}", "/drive/{path-and-name}"],
  ["a repeated name does not", "/charts/{name}/series/{name}", "/charts/{chart-name}/series/{series-name}"],
  ["nor in other spelling", "/a/{lampId}/bs/{lamp-id}", "/a/{a-id}/bs/{b-id}"],
  ["one segment twice", "/groups/{id}/groups/{id}", "/groups/{group-id}/groups/{group-id-2}"],
  ["a type is no segment to name after", "/things/example.lamp/{id}", "/things/example.lamp/{thing-id}"],
  ["nothing to name after", "/{id}", "/{id}"],
  ["arguments keep their names", "/f(period='{value}')", "/f(period='{period}')"],
  ["unless taken", "/cells/{row}/f(row={row})", "/cells/{row}/f(row={row-2})"],
  ["the path behind a colon", "/root:/{item-path}:/x", "/root:/{item-path}:/x"],
])("%s", (_, target, template) => {
  expect(templateOf(nameParameters(readTarget(target, versions).segments))).toBe(template);
});

test.each([
  ["policies", "policy-id"],
  ["classes", "class-id"],
  ["licenses", "license-id"],
  ["addresses", "address-id"],
  ["branches", "branch-id"],
  ["series", "series-id"],
  ["status", "status-id"],
  ["mailFolders", "mailFolder-id"],
])("one of the %s has a %s", (segment, name) => {
  expect(nameParameters(readTarget(`/${segment}/{id}`, versions).segments)[1]).toEqual({ kind: "parameter", name });
});
