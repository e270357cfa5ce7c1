import type { PermissionKind } from "../../model/page.js";
import type { PrimitiveName } from "../../model/prose.js";

/** What a section of a page is about. `aside` is for readers alone; `other` is unknown. */
export type SectionKind =
  | "head"
  | "permissions"
  | "httpRequest"
  | "requestHeaders"
  | "queryParameters"
  | "pathParameters"
  | "functionParameters"
  | "requestBody"
  | "response"
  | "example"
  | "notification"
  | "properties"
  | "relationships"
  | "methods"
  | "representation"
  | "members"
  | "enumValues"
  | "derivedTypes"
  | "remarks"
  | "aside"
  | "other";

/** Which slugs of headings mean a kind of section: whole ones, beginnings and endings. */
export interface HeadingWords {
  readonly kind: SectionKind;
  readonly whole?: readonly string[];
  readonly start?: readonly string[];
  readonly end?: readonly string[];
}

/** The words of headings; the first that fits counts (page format, Headings). */
export const headingWords: readonly HeadingWords[] = [
  { kind: "notification", start: ["notification"] },
  { kind: "example", whole: ["sample", "samples", "request"], start: ["example"] },
  { kind: "permissions", whole: ["prerequisites", "prerequisite", "scopes"], start: ["permission"] },
  { kind: "httpRequest", start: ["http-request", "http-method"] },
  { kind: "requestHeaders", whole: ["headers"], start: ["request-header", "optional-request-header"] },
  {
    kind: "queryParameters",
    whole: ["query-options", "url-parameters"],
    start: ["query-param", "optional-query-param", "required-query-param", "odata-query-param", "supported-query"],
  },
  { kind: "pathParameters", start: ["path-parameter", "uri-parameter", "route-parameter"] },
  { kind: "functionParameters", start: ["function-parameter"] },
  { kind: "requestBody", whole: ["body", "parameters", "action-parameters"], start: ["request-body"] },
  { kind: "response", whole: ["responses", "return-value"], start: ["response"] },
  { kind: "properties", whole: ["property", "attributes", "fields", "instance-attributes"], end: ["properties"] },
  { kind: "relationships", whole: ["relationship", "relations"], end: ["relationships", "navigation-properties"] },
  { kind: "methods", whole: ["method", "methods", "functions", "actions", "tasks", "operations"], start: ["tasks-on"] },
  { kind: "representation", start: ["json-representation", "json-schema"] },
  { kind: "members", whole: ["member", "members", "values", "enum-members", "enumeration-members"] },
  { kind: "derivedTypes", whole: ["derived-types", "derived-type", "subtypes"] },
  { kind: "remarks", whole: ["remarks", "remark", "notes"] },
  {
    kind: "aside",
    whole: [
      "next-steps",
      "related-content",
      "related-topics",
      "references",
      "reports",
      "usage",
      "best-practices",
      "errors",
    ],
    start: ["see-also", "whats-new", "error-", "exceptions", "common-use-cases", "authorization", "known-", "what-"],
  },
  { kind: "enumValues", end: ["-values", "-enumeration", "-enum"] },
];

/** What a column holds. */
export type ColumnKind =
  | "name"
  | "type"
  | "description"
  | "required"
  | "member"
  | "value"
  | "permissionType"
  | "scopes"
  | "return"
  | PermissionKind;

/** Titles of columns in lower case, and their beginnings where they vary (page format, Tables). */
export const columnWords: readonly { readonly kind: ColumnKind; readonly titles: readonly string[] }[] = [
  { kind: "name", titles: ["name", "property", "property name", "parameter", "parameter name", "field", "attribute"] },
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
    titles: ["permissions", "permission", "scopes", "required permissions", "least privileged permissions"],
  },
];

/** Beginnings of the words for the kinds of permission, in lower case. */
export const permissionWords: readonly (readonly [string, PermissionKind])[] = [
  ["delegated (personal", "delegatedPersonal"],
  ["delegated (microsoft account", "delegatedPersonal"],
  ["delegated", "delegatedWork"],
  ["application", "application"],
];

/** Words for primitive types in lower case, without `Edm.` and spaces. */
export const primitiveWords: readonly { readonly name: PrimitiveName; readonly words: readonly string[] }[] = [
  { name: "Edm.String", words: ["string", "text", "url", "uri", "etag", "email"] },
  { name: "Edm.Boolean", words: ["boolean", "bool"] },
  { name: "Edm.Int16", words: ["int16", "short"] },
  { name: "Edm.Int32", words: ["int32", "int", "integer"] },
  { name: "Edm.Int64", words: ["int64", "long"] },
  { name: "Edm.Single", words: ["single", "float"] },
  { name: "Edm.Double", words: ["double", "number"] },
  { name: "Edm.Decimal", words: ["decimal"] },
  { name: "Edm.DateTimeOffset", words: ["datetimeoffset", "datetime", "timestamp", "date-time"] },
  { name: "Edm.Date", words: ["date"] },
  { name: "Edm.TimeOfDay", words: ["timeofday"] },
  { name: "Edm.Duration", words: ["duration", "timespan"] },
  { name: "Edm.Guid", words: ["guid", "uuid"] },
  { name: "Edm.Binary", words: ["binary", "base64", "bytes"] },
  { name: "Edm.Stream", words: ["stream"] },
  { name: "Edm.Byte", words: ["byte"] },
  { name: "Edm.SByte", words: ["sbyte"] },
  { name: "Json", words: ["json", "object", "jsonobject", "untyped", "untypedjson", "untypedjsonobject", "any"] },
];

/** OData system query options without their `$` (OData URL Conventions 4.01, section 5.1). */
export const queryOptionWords: readonly string[] = [
  ...["select", "top", "filter", "expand", "orderby", "search", "skip", "count", "skipToken", "format"],
];

/** Languages of fences that show client code, which the pages' facts are not taken from. */
export const codeLanguages: ReadonlySet<string> = new Set([
  ...["c#", "cs", "csharp", "go", "java", "javascript", "js", "node", "objc", "objective-c", "php", "powershell"],
  ...["python", "ruby", "shell", "bash", "sh", "swift", "typescript", "ts", "xml", "html"],
]);
