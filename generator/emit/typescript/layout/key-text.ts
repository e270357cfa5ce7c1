import { isIdentifier } from "../code/identifier.js";
import { stringText } from "./string-text.js";

/** A key of an object literal. A bare `__proto__` would not be a member, but the object's prototype. */
export const keyText = (name: string): string => {
  if (name === "__proto__") return '["__proto__"]';
  return isIdentifier(name) ? name : stringText(name);
};
