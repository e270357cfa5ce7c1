import { targetOptions } from "../emit/target-options.js";
import { checkChoices } from "./check-choices.js";
import { checkDialect } from "./check-dialect.js";
import type { Config, InputConfig } from "./config.js";
import { fieldsOf, wrongKind } from "./fields-of.js";

/** The value as a config, defaults left out; an unknown key or a value of the wrong kind is a `UsageError`. */
export const checkConfig = (value: unknown, file: string): Config => {
  const keys = ["inputs", "out", "dialect", ...Object.keys(targetOptions)];
  const fields = fieldsOf(value, { at: "the config", keys, file });
  const inputs = fields.inputs;
  if (!Array.isArray(inputs) || inputs.length === 0) throw wrongKind("inputs", "a list with at least one path", file);
  return {
    inputs: inputs.map((input: unknown, index) => checkInput(input, `inputs[${index}]`, file)),
    out: textField(fields.out, "out", file),
    ...(fields.dialect !== undefined && { dialect: checkDialect(fields.dialect, file) }),
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

const textField = (value: unknown, at: string, file: string): string => {
  if (typeof value !== "string" || value === "") throw wrongKind(at, "a text that is not empty", file);
  return value;
};

/** A version names a folder of the output. */
const versionField = (value: unknown, at: string, file: string): string => {
  if (typeof value === "string" && /^\w[\w.-]*$/.test(value)) return value;
  throw wrongKind(at, 'a version of letters, digits, ".", "-" and "_"', file);
};
