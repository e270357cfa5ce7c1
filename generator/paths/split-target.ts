import type { HeaderField } from "../model/message.js";
import { readQuery } from "./read-query.js";
import { splitOutside } from "../text/split-outside.js";

/** A part of a path as written: what stands between slashes, or the path behind a colon, which may hold slashes itself. */
export interface PathPiece {
  readonly kind: "plain" | "colon";
  readonly text: string;
}

/** The target of a request, cut up but not yet understood. */
export interface SplitTarget {
  /** As in `https://graph.microsoft.com`; absent in a relative target. */
  readonly server?: string;
  /** As in `v1.0` or `beta`; absent where the target begins with none. */
  readonly version?: string;
  /** What no URL of the API has and was passed over: a part with a backslash, as in `docs\api` before the path, or `//`. */
  readonly fault?: string;
  readonly pieces: readonly PathPiece[];
  /** Decoded, in the page's order. */
  readonly query: readonly HeaderField[];
}

/** Cuts up `https://graph.microsoft.com/v1.0/users/{id}?$select=id`, `/users`, `~/users` or `beta/users`. */
export const splitTarget = (target: string): SplitTarget => {
  const [, server, rest = ""] = /^(https?:\/\/[^/\\\s?#]+)?([^]*)$/i.exec(cleanedTarget(target)) ?? [];
  const [beforeFragment = ""] = splitOutside(rest, "#", `(){}''""`);
  const [path = "", ...query] = splitOutside(beforeFragment, "?", "(){}");
  const written = partsOf(path);
  const fault = faultIn(written);
  const parts = withoutPrefix(written, server)
    .flatMap((part) => part.split("\\"))
    .filter((part) => part !== "");
  const version = isVersion(parts[0]) ? parts[0]?.toLowerCase() : undefined;
  const pieces = joinColonPaths(attachKeys(version === undefined ? parts : parts.slice(1)));
  return { server, version, fault, pieces, query: readQuery(query.join("?")) };
};

/** Without back-ticks, the protocol version, and the brackets around an optional query, as in `/pages/{id}[?preview=true]`. */
const cleanedTarget = (target: string): string =>
  target
    .replaceAll("`", "")
    .replace(/\sHTTP\/\d.*$/i, "")
    .trim()
    .replace(/\[(\?[^\]]*)\]$/, "$1");

/** The parts between slashes; the empty ones at both ends and a `~` in front, which stands for the server, left out. */
const partsOf = (path: string): readonly string[] => {
  const parts = splitOutside(path.replace(/^~?\//, "").replace(/\/$/, ""), "/", "(){}<>").map((part) => part.trim());
  return parts.length === 1 && parts[0] === "" ? [] : parts;
};

const faultIn = (parts: readonly string[]): string | undefined =>
  parts.find((part) => part.includes("\\")) ?? (parts.includes("") ? "//" : undefined);

/** What stands with a backslash where a version belongs is no part of the path; elsewhere a backslash means a slash. */
const withoutPrefix = (parts: readonly string[], server: string | undefined): readonly string[] => {
  const [first = ""] = parts;
  const isPrefix = server !== undefined && first.includes("\\") && !isVersion(first.slice(0, first.indexOf("\\")));
  return isPrefix ? parts.slice(1) : parts;
};

const isVersion = (part: string | undefined): boolean => part !== undefined && /^(?:v\d+(?:\.\d+)?|beta)$/i.test(part);

/** A key in parentheses as a part of its own belongs to the collection before it: `/users/(mail='{mail}')`. */
const attachKeys = (parts: readonly string[]): readonly string[] => {
  const attached: string[] = [];
  for (const part of parts) attached.push(/^\([^()]*=/.test(part) ? (attached.pop() ?? "") + part : part);
  return attached;
};

/** A part that ends in a colon begins a path of its own, up to the next such part: `root:/{item-path}:/children`. */
const joinColonPaths = (parts: readonly string[]): readonly PathPiece[] => {
  const pieces: PathPiece[] = [];
  let next = 0;
  for (const [index, part] of parts.entries()) {
    if (index < next) continue;
    pieces.push({ kind: "plain", text: part.replace(/:$/, "") });
    if (!part.endsWith(":") || index === parts.length - 1) continue;
    const close = parts.findIndex((later, at) => at > index && later.endsWith(":"));
    next = close === -1 ? parts.length : close + 1;
    pieces.push({
      kind: "colon",
      text: parts
        .slice(index + 1, next)
        .join("/")
        .replace(/:$/, ""),
    });
  }
  return pieces;
};
