import { nearestName } from "../../text/nearest.js";
import type { TargetOption, TargetOptions, ValueOf } from "./target-option.js";

/** What was chosen of the options of a record, by their names. */
export type RecordOf<Fields extends TargetOptions> = {
  readonly [Name in keyof Fields]?: Exclude<ValueOf<Fields[Name]>, undefined>;
};

/** What a record says beside what every option does. */
export interface RecordFacts<Fields extends TargetOptions> extends Pick<TargetOption, "description"> {
  readonly fields: Fields;
  /** Why what was chosen does not go together, as a sentence that `at` begins. */
  readonly faultOf: (chosen: RecordOf<Fields>, at: string) => string | undefined;
}

/** An option that is an object of options; none where nobody chooses. An unknown name is a fault that tells the nearest one. */
export const recordOption = <const Fields extends TargetOptions>({
  description,
  fields,
  faultOf,
}: RecordFacts<Fields>): TargetOption<RecordOf<Fields> | undefined> => ({
  description,
  folders: "all",
  schema: {
    type: "object",
    properties: Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
  },
  default: undefined,
  read: (given, at) => {
    const [fault] = faultsOf(given, fields, at);
    if (fault !== undefined || !isRecordOf(given, fields)) return { fault: fault ?? `${at} must be an object.` };
    const together = faultOf(given, at);
    return together === undefined ? { value: given } : { fault: together };
  },
});

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === "object" && given !== null && !Array.isArray(given);

const isRecordOf = <Fields extends TargetOptions>(given: unknown, fields: Fields): given is RecordOf<Fields> =>
  faultsOf(given, fields, "").length === 0;

const faultsOf = (given: unknown, fields: TargetOptions, at: string): readonly string[] => {
  if (!isObject(given)) return [`${at} must be an object.`];
  return Object.entries(given).flatMap(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) return [`${at} has no option "${name}". ${hint(name, Object.keys(fields))}`];
    const reading = value === undefined ? undefined : field.read(value, `${at}.${name}`);
    return reading !== undefined && "fault" in reading ? [reading.fault] : [];
  });
};

const hint = (name: string, names: readonly string[]): string => {
  const near = nearestName(name, names);
  return near === undefined ? `Its options are ${names.join(", ")}.` : `Did you mean "${near}"?`;
};
