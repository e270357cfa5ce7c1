import type { PathSegment } from "../../model/operation.js";
import type { HttpMethod } from "../../model/message.js";
import { pascalCase } from "../../text/casing.js";

/**
 * The operation's id: the way to it through the client, as in `users.byId.messages.get`.
 *
 * It comes from method and path alone, so it does not change when a page is added; it is safe in URLs (OpenAPI 3.1, section 4.8.10).
 */
export const operationId = (method: HttpMethod, path: readonly PathSegment[]): string =>
  [...path.map(stepOf), method.toLowerCase()].filter((step) => step !== "").join(".");

const stepOf = (segment: PathSegment): string => {
  switch (segment.kind) {
    case "literal":
      return segment.text === "..." ? "elided" : segment.text.replace(/^\$/, "").replaceAll(/[^\w.-]+/g, "_");
    case "parameter":
      return segment.prefix === undefined && segment.suffix === undefined
        ? "byId"
        : `by${pascalCase(`${segment.prefix ?? ""} ${segment.suffix ?? ""}`)}`;
    case "colon":
      return "byPath";
    case "call": {
      const names = segment.arguments.map(({ name }) => name.replaceAll(/\W+/g, "_")).join("-");
      const name = segment.text.replaceAll(/[^\w.-]+/g, "_");
      return names === "" ? `${name}-call` : `${name}-${names}`;
    }
  }
};

/** Ids made unique: a later operation with an id that is taken gets a number behind it. */
export const uniqueIds = (ids: readonly string[]): readonly string[] => {
  const taken = new Map<string, number>();
  return ids.map((id) => {
    const count = (taken.get(id.toLowerCase()) ?? 0) + 1;
    taken.set(id.toLowerCase(), count);
    return count === 1 ? id : `${id}-${count}`;
  });
};
