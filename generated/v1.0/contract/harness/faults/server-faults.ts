import { bodyFaults, checkAnswerBody, undocumentedIn } from "./body-checks.js";
import type { ShownAnswer } from "../messages/example.js";
import { type Fault, faultAt } from "./fault.js";
import { showValue } from "../schema/open-check.js";
import { isArray, isObject, toJson } from "../schema/json-kinds.js";
import { hasBody, isBodiless } from "../messages/has-body.js";
import type { ReceivedAnswer } from "../messages/received-answer.js";
import type { JsonValue, Schema, SchemaCheck, SchemaFault, SchemaType } from "../schema/schema-types.js";
import { serverHeaderFaults } from "./server-header-faults.js";
import { demandOf, lackingMembers, selectedDemand } from "./demand.js";
import type { UndocumentedProperty } from "./undocumented.js";
import { parseJson } from "../messages/parse-json.js";

/** What an answer of a server is held against. */
export interface DocumentedAnswer {
  readonly shown: ShownAnswer;
  /** The type that the docs give the status. */
  readonly type: SchemaType | undefined;
  readonly schema: Schema;
  /** No collection stands in `value`. */
  readonly bareAnswers?: boolean | undefined;
  /** The `$select` of the request. */
  readonly select: string | undefined;
}

/** What is wrong with the answer of a server, and which of its properties no page documents. */
export interface HeldAnswer {
  readonly faults: readonly Fault[];
  readonly undocumented: readonly UndocumentedProperty[];
}

/** Holds the answer of a server against the docs: its status first, since all else follows from that one. */
export const serverFaults = (received: ReceivedAnswer, documented: DocumentedAnswer): HeldAnswer => {
  const { shown, type } = documented;
  if (received.status !== shown.status) return { faults: [statusDiffers(received, shown)], undocumented: [] };
  const ofHeaders = serverHeaderFaults(received, shown, type);
  const ofBody = isBodiless(shown.status) ? nothing : heldBody(received, documented);
  return { faults: [...ofHeaders, ...ofBody.faults], undocumented: ofBody.undocumented };
};

const nothing: HeldAnswer = { faults: [], undocumented: [] };

const shownLength = 200;

/** A server that refuses says why. */
const statusDiffers = ({ status, text }: ReceivedAnswer, shown: ShownAnswer): Fault => {
  const reason = status < 400 || text === "" ? "" : `, which says ${excerptOf(text)}`;
  const place = { in: "response", part: "status", pointer: "", rule: "differs" } as const;
  return faultAt(place, `Documented ${shown.status}, came ${status}${reason}.`, { value: shown.status });
};

const excerptOf = (text: string): string => (text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);

const bodyFault = (rule: string, message: string): HeldAnswer => ({
  faults: [faultAt({ in: "response", part: "body", pointer: "", rule }, message)],
  undocumented: [],
});

const heldBody = ({ text }: ReceivedAnswer, documented: DocumentedAnswer): HeldAnswer => {
  const { shown, type } = documented;
  // What the docs show as text may be anything: bytes, above all.
  if (shown.text !== undefined) return nothing;
  if (text === "") return hasBody(shown) ? bodyFault("no-body", "The docs show a body, none came.") : nothing;
  if (!hasBody(shown) && type === undefined)
    return bodyFault("unexpected-body", `The docs show no body, came ${excerptOf(text)}.`);
  if (type !== undefined && isStream(type)) return nothing;
  const came = parseJson(text);
  if (came === undefined) return bodyFault("broken-json", `The JSON of the answer can't be read: ${excerptOf(text)}`);
  return heldJson(came, documented);
};

/** Bytes are not held against anything. */
const isStream = (type: SchemaType): boolean => type.kind === "primitive" && type.name === "Edm.Stream";

const heldJson = (came: JsonValue, { shown, type, schema, bareAnswers, select }: DocumentedAnswer): HeldAnswer => {
  const basis = { type, schema, bareAnswers };
  const example = toJson(shown.body);
  const check = checkAnswerBody(came, shown, basis);
  const waiver = { ...shown, check: checkAnswerBody(example, shown, basis) };
  const demand = example === undefined ? undefined : selectedDemand(demandOf(example, waiver), select);
  const lacking = demand === undefined ? [] : lackingMembers(came, demand).filter((at) => !isWithinFault(at, check));
  return {
    faults: [
      ...bodyFaults("response", { ...check, faults: check.faults.map(asCame) }),
      ...(type === undefined && example !== undefined ? kindFaults(example, came) : []),
      ...lacking.map((pointer) => lackingFault(pointer)),
    ],
    undocumented: undocumentedIn("response", check),
  };
};

/** What is of another kind or type has other properties. */
const isWithinFault = (pointer: string, { faults }: SchemaCheck): boolean =>
  faults.some((fault) => `${pointer}/`.startsWith(`${fault.pointer.replace(/\/@odata\.type$/, "")}/`));

/** Of an example, a value is shown; of a server, it came. */
const asCame = (fault: SchemaFault): SchemaFault => {
  const { rule, documented, actual } = fault;
  const isMismatch = rule === "wrong-type" || rule === "wrong-format" || rule === "not-a-collection";
  return isMismatch ? { ...fault, message: `Documented as ${documented}, came ${showValue(actual)}.` } : fault;
};

const lackingFault = (pointer: string): Fault =>
  faultAt(
    { in: "response", part: "body", pointer, rule: "missing-property" },
    `The example shows "${pointer.slice(pointer.lastIndexOf("/") + 1)}", the answer lacks it.`,
    { value: "(shown by the example)" },
  );

/** Where no type is documented, as for errors, the kind of value that is shown. */
const kindFaults = (shown: JsonValue, came: JsonValue): readonly Fault[] => {
  if (kindOf(shown) === kindOf(came)) return [];
  const place = { in: "response", part: "body", pointer: "", rule: "wrong-type" } as const;
  return [faultAt(place, `Documented ${kindOf(shown)}, came ${kindOf(came)}.`, { value: `(${kindOf(shown)})` })];
};

const kindOf = (value: JsonValue): string =>
  isArray(value) ? "an array" : isObject(value) ? "an object" : `a ${value === null ? "null" : typeof value}`;
