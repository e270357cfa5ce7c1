import { type DialectChoices, dialectOptions } from "../dialects/dialect-options.js";
import type { TargetOption } from "../emit/options/target-option.js";
import { fieldsOf } from "./fields-of.js";
import { UsageError } from "./usage-error.js";

/** What a config has for a `dialect`; an unknown key, or a value that its option does not take, is a `UsageError`. */
export const checkDialect = (value: unknown, at: string, file: string): DialectChoices => {
  const { protocol, nullability, paging, apiKey } = fieldsOf(value, { at, keys: Object.keys(dialectOptions), file });
  return {
    protocol: taken(protocol, dialectOptions.protocol, `${file}: ${at}.protocol`),
    nullability: taken(nullability, dialectOptions.nullability, `${file}: ${at}.nullability`),
    paging: taken(paging, dialectOptions.paging, `${file}: ${at}.paging`),
    apiKey: taken(apiKey, dialectOptions.apiKey, `${file}: ${at}.apiKey`),
  };
};

const taken = <Value>(given: unknown, option: TargetOption<Value>, at: string): Value => {
  if (given === undefined) return option.default;
  const reading = option.read(given, at);
  if ("fault" in reading) throw new UsageError(reading.fault);
  return reading.value;
};
