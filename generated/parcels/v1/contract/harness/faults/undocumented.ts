import { type Fault, faultAt } from "./fault.js";

/** A property that no page documents: where it stands. */
export interface UndocumentedProperty {
  readonly side: "request" | "response";
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
}

/** Its name in a test, as in `response body /color`. */
export const undocumentedName = ({ side, pointer }: UndocumentedProperty): string => `${side} body ${pointer}`;

/** How the undocumented properties of an example differ from those that its test lists. */
export const undocumentedChanges = (
  listed: readonly string[],
  found: readonly UndocumentedProperty[],
): readonly Fault[] => {
  const names = new Set(found.map(undocumentedName));
  const fresh = found.filter((property) => !listed.includes(undocumentedName(property)));
  const gone = listed.filter((name) => !names.has(name));
  return [...undocumentedFaults(fresh), ...gone.map(documentedNow)];
};

const documentedNow = (name: string): Fault => {
  const [side = "", , pointer = ""] = name.split(" ");
  const place = { in: side === "request" ? "request" : "response", part: "body", pointer, rule: "documented" } as const;
  return faultAt(place, "Listed as undocumented, and a page documents it: generate the tests again.");
};

/** The properties as one sentence. */
export const undocumentedText = (properties: readonly UndocumentedProperty[]): string =>
  `No page documents ${properties.map(undocumentedName).join(", ")}.`;

/** The properties as failures, for who wants them so. */
export const undocumentedFaults = (properties: readonly UndocumentedProperty[]): readonly Fault[] =>
  properties.map(({ side, pointer }) =>
    faultAt({ in: side, part: "body", pointer, rule: "undocumented" }, "No page documents the property.", {}),
  );
