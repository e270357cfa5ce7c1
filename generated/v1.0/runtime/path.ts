import { printLiteral } from "./literal.js";

/** A path below the base URL while it grows; `isColon` tells that it ends in an address by path, which a next segment must close. */
export interface Path {
  readonly text: string;
  readonly isColon: boolean;
}

/** The path of the base URL itself. */
export const rootPath: Path = { text: "", isColon: false };

const systemSegments = new Set(["ref", "value", "count"]);

/** Adds a segment named by a property: `ref`, `value` and `count` are OData's own, and one `_` at the end keeps a name literal. */
export const addName = (path: Path, name: string): Path =>
  addSegment(path, systemSegments.has(name) ? `$${name}` : encodeSegment(name.replace(/_$/, "")));

/** Adds a segment that is one value, as in `/users/{id}`. */
export const addValue = (path: Path, value: unknown): Path =>
  addSegment(path, encodeSegment(checkSegment(String(value ?? ""))));

/** Adds an address by path, as in `/root:/Documents/plan.txt`; its slashes stay. */
export const addColonPath = (path: Path, address: unknown): Path => {
  const parts = String(address ?? "")
    .split("/")
    .filter((part) => part !== "");
  const encoded = parts.map((part) => encodeSegment(checkSegment(part)).replaceAll(":", "%3A"));
  return { text: `${path.text}:/${encoded.join("/")}`, isColon: true };
};

/** Adds an alternate key to the segment before, as in `/users(mail='a@b.c')`. */
export const addKey = (path: Path, key: string, value: unknown): Path => ({
  ...path,
  text: `${path.text}(${printArgument(key, value)})`,
});

/** Adds the call of a function (OData URL Conventions 4.01, section 4.5); values without a name are given by position. */
export const addCall = (path: Path, name: string, values: readonly (readonly [string, unknown])[]): Path => {
  const given = values.filter(([, value]) => value !== undefined);
  const called = addName(path, name);
  return { ...called, text: `${called.text}(${given.map(([key, value]) => printArgument(key, value)).join(",")})` };
};

const addSegment = (path: Path, segment: string): Path => ({
  text: `${path.text}${path.isColon ? ":" : ""}/${segment}`,
  isColon: false,
});

const printArgument = (name: string, value: unknown): string =>
  `${name === "" ? "" : `${encodeSegment(name)}=`}${encodeSegment(printLiteral(value))}`;

/** A segment that is empty or made of dots would lead to another place, since URLs are resolved before they are sent. */
const checkSegment = (segment: string): string => {
  if (/^\.{0,2}$/.test(segment)) throw new TypeError(`"${segment}" can't be a part of a path`);
  return segment;
};

/** Percent-encodes what may not stand in a segment (RFC 3986, section 3.3); `+` and `&` are encoded too, since servers differ. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment).replaceAll(/%(?:3A|40|24|2C|3B|3D)/g, decodeURIComponent);
