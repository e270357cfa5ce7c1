import type { BodyWords } from "../body-words.js";

/** The prose of request body and response sections (page format, Headings). */
export const bodies: BodyWords = {
  empty: [
    "(does not|doesn't|do not|don't) (return|supply|include|contain|provide|have|require) (anything|any content|content|a body|a request body|a response body|any request body)",
    "empty [response|request] body",
    "(response|request) body is empty",
  ],
  emptyOften: ["no (content|response body|request body|body)"],
  emptyUnless: ["in*"],
  requires: ["must (contain|include|have|specify|provide|supply)"],
  requiresRows: [
    "properties [that] are required when [you] (create|creating)",
    "following required (properties|parameters|fields)",
  ],
  memberBehind: ["object with the following (properties|parameters|fields)"],
  beforeStatus: ["HTTP", "status code", "code"],
  behindStatus: ["response*", "code*", "OK*", "Created*", "Accepted*", "No Content*", "Found*", "status*"],
  manyBefore: ["collection[s] of", "list of", "array of", "set of", "page of"],
  manyBehind: ["[object|objects] (collection|array|list)"],
  nouns: ["object[s]", "collection", "resource", "entity"],
  bareNouns: ["collection", "value[s]", "object[s]", "resource", "entity"],
  manyNouns: ["collection"],
  textual: ["MIME", "CSV", "[plain] text format", "plain text", "vCard", "iCal"],
  reasons: {
    200: "OK",
    201: "Created",
    202: "Accepted",
    204: "No Content",
    302: "Found",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
  },
  links: {
    typeFolders: ["resources/"],
    otherFolders: ["/api/"],
    conceptPages: ["query", "permission", "error", "paging"],
  },
};
