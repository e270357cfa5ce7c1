import { isObject } from "../json/is-object.js";
import { nearestName } from "../text/nearest.js";
import { targetOptions } from "../emit/target-options.js";
import { checkChoices } from "./check-choices.js";
import type { Config, InputConfig } from "./config.js";
import { UsageError } from "./usage-error.js";

/** The value as a config, defaults left out; an unknown key or a value of the wrong kind is a `UsageError`. */
export const checkConfig = (value: unknown, file: string): Config => {
  const fields = fieldsOf(value, { at: "the config", keys: ["inputs", "out", ...Object.keys(targetOptions)], file });
  const inputs = fields.inputs;
  if (!Array.isArray(inputs) || inputs.length === 0) throw wrongKind("inputs", "a list with at least one path", file);
  return {
    inputs: inputs.map((input: unknown, index) => checkInput(input, `inputs[${index}]`, file)),
    out: textField(fields.out, "out", file),
    ...checkChoices(fields, (name) => `${file}: ${name}`),
  };
};

const checkInput = (value: unknown, at: string, file: string): string | InputConfig => {
  if (typeof value === "string") return value;
  const { path, version, out } = fieldsOf(value, { at, keys: ["path", "version", "out"], file });
  return {
    path: textField(path, `${at}.path`, file),
    ...(version !== undefined && { version: versionField(version, `${at}.version`, file) }),
    ...(out !== undefined && { out: textField(out, `${at}.out`, file) }),
  };
};

interface Fields {
  readonly at: string;
  readonly keys: readonly string[];
  readonly file: string;
}

const fieldsOf = (value: unknown, { at, keys, file }: Fields): Readonly<Record<string, unknown>> => {
  if (!isObject(value)) throw wrongKind(at, "an object", file);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new UsageError(`${file}: ${at} has no option "${unknown}". ${hint(unknown, keys)}`);
  return value;
};

const hint = (key: string, keys: readonly string[]): string => {
  const near = nearestName(key, keys);
  return near === undefined ? `Its options are ${keys.join(", ")}.` : `Did you mean "${near}"?`;
};

const textField = (value: unknown, at: string, file: string): string => {
  if (typeof value !== "string" || value === "") throw wrongKind(at, "a text that is not empty", file);
  return value;
};

/** A version names a folder of the output. */
const versionField = (value: unknown, at: string, file: string): string => {
  if (typeof value === "string" && /^\w[\w.-]*$/.test(value)) return value;
  throw wrongKind(at, 'a version of letters, digits, ".", "-" and "_"', file);
};

const wrongKind = (at: string, wanted: string, file: string): UsageError =>
  new UsageError(`${file}: ${at} must be ${wanted}.`);
