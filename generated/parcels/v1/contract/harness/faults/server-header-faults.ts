import type { ShownAnswer } from "../messages/example.js";
import { type Fault, faultAt } from "./fault.js";
import { actedOnHeaders, headerFormFaults } from "./header-form-faults.js";
import type { ReceivedAnswer } from "../messages/received-answer.js";
import type { SchemaType } from "../schema/schema-types.js";
import { headerOf, isJsonMedia, isValidHeader } from "../messages/headers.js";

/**
 * Holds the headers of an answer against those that the example shows. The media type has to be the same, its parameters
 * aside; what a caller acts on has to be there, with a value of the server's own; all other headers are the server's affair.
 */
export const serverHeaderFaults = (
  { headers, text }: ReceivedAnswer,
  shown: ShownAnswer,
  type: SchemaType | undefined,
): readonly Fault[] => {
  const documented = Object.entries(shown.headers ?? {}).filter(([name, value]) => isValidHeader(name, value));
  const lacking = documented.filter(([name]) => actedOnHeaders.has(name.toLowerCase()) && !headers.has(name));
  return [
    ...lacking.map(([name, value]) =>
      faultAt(
        { in: "response", part: "header", pointer: name, rule: "missing-header" },
        `The example shows ${name}: ${value}, the answer lacks it.`,
        { value },
      ),
    ),
    ...headerFormFaults(Object.fromEntries(headers)),
    ...(text === "" ? [] : mediaFaults(headers.get("content-type"), shown, type)),
  ];
};

const mediaFaults = (came: string | null, shown: ShownAnswer, type: SchemaType | undefined): readonly Fault[] => {
  const documented = headerOf(shown.headers, "content-type");
  const isShownAsJson = shown.body !== undefined && (documented === undefined || type !== undefined);
  if (isShownAsJson && came !== null && isJsonMedia(came) && !(documented !== undefined && isJsonMedia(documented)))
    return [];
  const wanted = documented ?? (isShownAsJson ? "application/json" : undefined);
  if (wanted === undefined || essenceOf(wanted) === essenceOf(came ?? "")) return [];
  const place = { in: "response", part: "header", pointer: "Content-Type", rule: "differs" } as const;
  return [faultAt(place, `Documented ${wanted}, came ${came ?? "none"}.`, { value: wanted })];
};

/** A media type without its parameters (RFC 9110, section 8.3.1). */
const essenceOf = (media: string): string => (media.split(";")[0] ?? "").trim().toLowerCase();
