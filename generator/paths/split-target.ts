import type { HeaderField } from "../model/message.js";
import { splitOutside } from "../text/split-outside.js";
import { type PathPiece, piecesOf } from "./path-pieces.js";
import { readQuery } from "./read-query.js";

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

/**
 * Cuts up `https://graph.microsoft.com/v1.0/users/{id}?$select=id`, `/users`, `~/users` or `beta/users`. `versions` are names of
 * versions beside numbers as in `v1.0`, in lower case.
 */
export const splitTarget = (target: string, versions: readonly string[]): SplitTarget => {
  const [, server, rest = ""] =
    /^(https?:\/\/(?:\{[^{}]*\}|<[^<>]*>|[^/\\\s?#])+)?([^]*)$/i.exec(cleanedTarget(target)) ?? [];
  const [beforeFragment = ""] = splitOutside(rest, "#", `(){}''""`);
  const [path = "", ...query] = splitOutside(beforeFragment, "?", "(){}");
  const written = partsOf(path);
  const fault = faultIn(written);
  const parts = withoutPrefix(written, server, versions)
    .flatMap((part) => part.split("\\"))
    .filter((part) => part !== "");
  const version = isVersion(parts[0], versions) ? parts[0]?.toLowerCase() : undefined;
  const pieces = withoutColonAtEnd(piecesOf(attachKeys(version === undefined ? parts : parts.slice(1))));
  return { server, version, fault, pieces, query: queryOf(query.join("?")) };
};

/** Without back-ticks, the protocol version, and the brackets around an optional query, as in `/pages/{id}[?preview=true]`. */
const cleanedTarget = (target: string): string =>
  withoutBrackets(
    target
      .replaceAll("`", "")
      .replace(/\sHTTP\/\d.*$/i, "")
      .trim(),
  );

const withoutBrackets = (target: string): string => {
  const open = target.indexOf("[?", target.lastIndexOf("]", target.length - 2) + 1);
  return open === -1 || !target.endsWith("]") ? target : target.slice(0, open) + target.slice(open + 1, -1);
};

/** The parts between slashes; the empty ones at both ends and a `~` in front, which stands for the server, left out. */
const partsOf = (path: string): readonly string[] => {
  const parts = splitOutside(path.replace(/^~?\//, "").replace(/\/$/, ""), "/", "(){}<>").map((part) => part.trim());
  return parts.length === 1 && parts[0] === "" ? [] : parts;
};

const faultIn = (parts: readonly string[]): string | undefined =>
  parts.find((part) => part.includes("\\")) ?? (parts.includes("") ? "//" : undefined);

/** What stands with a backslash where a version belongs is no part of the path; elsewhere a backslash means a slash. */
const withoutPrefix = (
  parts: readonly string[],
  server: string | undefined,
  versions: readonly string[],
): readonly string[] => {
  const [first = ""] = parts;
  const isPrefix =
    server !== undefined && first.includes("\\") && !isVersion(first.slice(0, first.indexOf("\\")), versions);
  return isPrefix ? parts.slice(1) : parts;
};

const isVersion = (part = "", versions: readonly string[]): boolean =>
  /^v\d+(?:\.\d+)?$/i.test(part) || versions.includes(part.toLowerCase());

/** A key in parentheses as a part of its own belongs to the collection before it: `/users/(mail='{mail}')`. */
const attachKeys = (parts: readonly string[]): readonly string[] => {
  const attached: string[] = [];
  for (const part of parts) attached.push(/^\([^()]*=/.test(part) ? (attached.pop() ?? "") + part : part);
  return attached;
};

/** A colon at the very end begins nothing. */
const withoutColonAtEnd = (pieces: readonly PathPiece[]): readonly PathPiece[] =>
  pieces.map((piece, index) =>
    index === pieces.length - 1 && piece.kind === "plain" ? { ...piece, text: piece.text.replace(/:$/, "") } : piece,
  );

/** Quotes and brackets hide what they hold, since pages write queries without percent-encoding. */
const queryOf = (text: string): readonly HeaderField[] => {
  const [query = ""] = splitOutside(text, "#", `''""`);
  return readQuery(splitOutside(query, "&", `''""(){}`)).filter(({ name }) => name !== "");
};
