import type { ColumnWords } from "../column-words.js";

/** Titles of columns (page format, Tables). */
export const columns: ColumnWords = {
  titles: [
    {
      kind: "name",
      titles: ["name", "property", "property name", "parameter", "parameter name", "field", "attribute"],
    },
    { kind: "name", titles: ["relationship", "relationship name", "navigation property", "header", "header name"] },
    {
      kind: "name",
      titles: ["query parameter", "path parameter", "function parameter", "request header", "query option"],
    },
    { kind: "type", titles: ["type", "data type", "property type", "datatype", "value type", "parameter type"] },
    { kind: "return", titles: ["return type", "returns"] },
    {
      kind: "description",
      titles: ["description", "descriptions", "details", "remarks", "notes", "meaning", "comments"],
    },
    { kind: "required", titles: ["required", "required?", "required (y/n)", "mandatory", "is required"] },
    { kind: "member", titles: ["member", "members", "member name", "enum member", "enum value", "possible values"] },
    { kind: "value", titles: ["value", "values", "int value", "numeric value", "integer value"] },
    { kind: "permissionType", titles: ["permission type", "permission types", "type of permission"] },
    {
      kind: "scopes",
      titles: ["permissions", "permission", "scopes", "required permissions"],
    },
  ],
  starts: [
    { kind: "scopes", titles: ["permissions (from", "least privileged"] },
    { kind: "higherScopes", titles: ["higher privileged", "more privileged"] },
  ],
  usual: [
    "permissions (from least to most privileged)",
    "permissions (from most to least privileged)",
    "least privileged permissions",
    "least privileged permission",
    "higher privileged permissions",
    "higher privileged permission",
  ],
  places: [
    { word: "header", in: "header" },
    { word: "query", in: "query" },
    { word: "path", in: "path" },
    { word: "function", in: "function" },
  ],
  yes: ["y", "yes", "true", "required", "x"],
  no: ["n", "no", "false", "optional"],
};
