import type { PrintArgument } from "../values/days.js";
import { printLiteral } from "../values/literal.js";
import { printMembers, type Members } from "../values/members.js";
import { encodeSegment } from "./percent-encode.js";

/**
 * A path below the base URL while it grows. A space at its end, which no path can have, stands behind an address by path:
 * only a next segment needs a colon there.
 */
export type Path = string;

/** Adds a segment that is one value, as in `/users/{id}`. */
export const addValue = (path: Path, value: unknown): Path => addSegment(path, checkSegment(value));

/** Adds an address by path, as in `/root:/Documents/plan.txt`; its slashes stay. */
export const addColonPath = (path: Path, address: unknown): Path => {
  const parts = String(address ?? "").match(/[^/]+/g) ?? [];
  const encoded = parts.map((part) => encodeSegment(checkSegment(part)).replaceAll(":", "%3A"));
  return `${path}:/${encoded.join("/")} `;
};

/** Adds an alternate key, as in `/users(mail='a@b.c')`, or the arguments of a function (OData URL Conventions 4.01, section 4.5). */
export const addArguments = (
  path: Path,
  values: Members | readonly unknown[],
  print: PrintArgument = printLiteral,
): Path => {
  const printed = printMembers(values, (value, name) => encodeSegment(print(value, name)));
  // Values of a list are given by position, and no argument has a number for a name.
  return `${path}(${printed.map(([name, text]) => (Number(name) >= 0 ? text : `${encodeSegment(name)}=${text}`)).join(",")})`;
};

/** Adds a segment. */
export const addSegment = (path: Path, segment: string): Path => `${path.replace(" ", ":")}/${encodeSegment(segment)}`;

/** A segment that is empty or made of dots would lead to another place, since URLs are resolved before they are sent. */
const checkSegment = (value: unknown): string => {
  const segment = String(value ?? "");
  if (/^\.{0,2}$/.test(segment)) throw new TypeError(`Give a name, not "${segment}"`);
  return segment;
};
