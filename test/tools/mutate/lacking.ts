import type { ObjectSighting } from "./sightings.js";

interface Presence {
  readonly name: string;
  readonly isRelationship?: boolean;
}

/**
 * Objects that lack a property and had to have it, were it required. A relationship never is; an answer that is cut
 * shows nothing; nothing has to be given to a PATCH (RFC 5789, section 2), and where a page has a table of what to
 * send, the table alone says what has to be given.
 */
export const lacking = (
  { name, isRelationship }: Presence,
  objects: readonly ObjectSighting[],
): readonly ObjectSighting[] =>
  isRelationship === true
    ? []
    : objects.filter((object) => !Object.hasOwn(object.value, name) && mustHave(object, name));

const mustHave = ({ example, side, pointer, declared }: ObjectSighting, name: string): boolean => {
  const { operation, shown } = example;
  if (side === "response") {
    return shown.response?.truncated !== true && shown.response?.optionalProperties.includes(name) !== true;
  }
  if (pointer !== "") return true;
  const isResource = operation.requestBody?.type.kind === "named" && !declared.endsWith(" table");
  const hasTable = (operation.requestBody?.properties.length ?? 0) > 0;
  return operation.method !== "PATCH" && !(isResource && hasTable);
};
