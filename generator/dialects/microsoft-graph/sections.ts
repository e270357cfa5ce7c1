import type { SectionWords } from "../section-words.js";

/** Headings of pages by their slugs (page format, Headings). */
export const sections: SectionWords = {
  headings: [
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
    {
      kind: "methods",
      whole: ["method", "methods", "functions", "actions", "tasks", "operations"],
      start: ["tasks-on"],
    },
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
  ],
  bare: ["request", "requests", "response", "responses"],
  exampleAnswers: ["response"],
  notifications: ["notification", "callback"],
};
