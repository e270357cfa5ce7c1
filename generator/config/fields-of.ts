import { isObject } from "../json/is-object.js";
import { nearestName } from "../text/nearest.js";
import { UsageError } from "./usage-error.js";

/** Where an object stands in a config, and what it may have. */
export interface FieldsPlace {
  /** As in `inputs[0]`. */
  readonly at: string;
  readonly keys: readonly string[];
  readonly file: string;
}

/** The fields of an object of a config; an unknown one is a `UsageError`. */
export const fieldsOf = (value: unknown, { at, keys, file }: FieldsPlace): Readonly<Record<string, unknown>> => {
  if (!isObject(value)) throw wrongKind(at, "an object", file);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new UsageError(`${file}: ${at} has no option "${unknown}". ${hint(unknown, keys)}`);
  return value;
};

const hint = (key: string, keys: readonly string[]): string => {
  const near = nearestName(key, keys);
  return near === undefined ? `Its options are ${keys.join(", ")}.` : `Did you mean "${near}"?`;
};

/** That a value of a config is of the wrong kind. */
export const wrongKind = (at: string, wanted: string, file: string): UsageError =>
  new UsageError(`${file}: ${at} must be ${wanted}.`);
