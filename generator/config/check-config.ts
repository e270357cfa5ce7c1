import { targetOptions } from "../emit/target-options.js";
import { checkChoices } from "./check-choices.js";
import { checkDialect } from "./check-dialect.js";
import { isObject } from "../json/is-object.js";
import type { ApiConfig, Config, InputConfig } from "./config.js";
import { fieldsOf, wrongKind } from "./fields-of.js";

/** The value as a config, defaults left out; an unknown key or a value of the wrong kind is a `UsageError`. */
export const checkConfig = (value: unknown, file: string): Config => {
  const keys = ["inputs", "out", "apis", ...settingKeys];
  const fields = fieldsOf(value, { at: "the config", keys, file });
  const { inputs, out, apis } = fields;
  return {
    ...((inputs !== undefined || apis === undefined) && { inputs: checkInputs(inputs, "inputs", file) }),
    out: textField(out, "out", file),
    ...checkSettings(fields, "", file),
    ...(apis !== undefined && { apis: checkApis(apis, file) }),
  };
};

const settingKeys: readonly string[] = ["dialect", ...Object.keys(targetOptions)];

/** Keys of a config stand alone, those of an API behind its name. */
const checkSettings = (fields: Readonly<Record<string, unknown>>, prefix: string, file: string): ApiSettings => ({
  ...(fields.dialect !== undefined && { dialect: checkDialect(fields.dialect, `${prefix}dialect`, file) }),
  ...checkChoices(fields, (name) => `${file}: ${prefix}${name}`),
});

type ApiSettings = Omit<ApiConfig, "inputs" | "out">;

const checkApis = (value: unknown, file: string): NonNullable<Config["apis"]> => {
  if (!isObject(value)) throw wrongKind("apis", "an object", file);
  return Object.fromEntries(Object.entries(value).map(([name, api]) => [name, checkApi(api, name, file)]));
};

const checkApi = (value: unknown, name: string, file: string): ApiConfig => {
  const at = `apis.${name}`;
  if (!isFolderName(name)) throw wrongKind(at, 'named with letters, digits, ".", "-" and "_"', file);
  const fields = fieldsOf(value, { at, keys: ["inputs", "out", ...settingKeys], file });
  return {
    inputs: checkInputs(fields.inputs, `${at}.inputs`, file),
    ...(fields.out !== undefined && { out: textField(fields.out, `${at}.out`, file) }),
    ...checkSettings(fields, `${at}.`, file),
  };
};

const checkInputs = (value: unknown, at: string, file: string): ApiConfig["inputs"] => {
  if (!Array.isArray(value) || value.length === 0) throw wrongKind(at, "a list with at least one path", file);
  return value.map((input: unknown, index) => checkInput(input, `${at}[${index}]`, file));
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
  if (typeof value === "string" && isFolderName(value)) return value;
  throw wrongKind(at, 'a version of letters, digits, ".", "-" and "_"', file);
};

const isFolderName = (text: string): boolean => /^\w[\w.-]*$/.test(text);
