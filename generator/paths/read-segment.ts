import type { CallArgument, PathSegment } from "../model/operation.js";
import type { PathPiece } from "./path-pieces.js";
import { readCall, type WrittenArgument } from "./read-call.js";

/**
 * Reads one piece of a path. One that mixes words and placeholders is one parameter, named after its first placeholder.
 * No call is an alternate key yet: one path can't tell (see `markKeys`).
 */
export const readSegment = ({ kind, text }: PathPiece): PathSegment => {
  if (kind === "colon") return { kind: "colon", name: firstPlaceholder(text) ?? "path" };
  const call = isPlaceholder(text) ? undefined : readCall(text, "loose");
  if (call !== undefined) {
    return { kind: "call", text: withoutSpaces(call.text), isKey: false, arguments: call.arguments.map(argumentOf) };
  }
  const name = firstPlaceholder(text) ?? (isSample(text) ? "id" : undefined);
  if (name === undefined) return { kind: "literal", text: withoutSpaces(text) };
  const [prefix, suffix] = [keyPrefix(text), fileSuffix(text)];
  return {
    kind: "parameter",
    name,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
};

/** Whether all of a piece is a placeholder: `{id}`, `<address>`, `(team-id)`, `:id`. */
const isPlaceholder = (piece: string): boolean =>
  /^(?::[A-Za-z]\w*|\{[^{}]*\}|<[^<>]*>|\([^()=,'"{}<>]+\))$/.test(piece);

const firstPlaceholder = (text: string): string | undefined => {
  const [, braces, angles, parentheses, colon] =
    /\{([^{}]*)\}|<([^<>]*)>|^\(([^()]*)\)$|^:([A-Za-z]\w*)$/.exec(text) ?? [];
  return (braces ?? angles ?? parentheses ?? colon)?.trim();
};

/** `appId=` of `appId={appId}`. */
const keyPrefix = (text: string): string | undefined => /^([\w.-]+=)(?:\{[^{}]*\}|<[^<>]*>)$/.exec(text)?.[1];

/** `.json` of `{id}.json`. */
const fileSuffix = (text: string): string | undefined => /^(?:\{[^{}]*\}|<[^<>]*>)(\.[A-Za-z]\w*)$/.exec(text)?.[1];

/** A piece that only a sample can have: a number, a GUID (RFC 9562, section 4), a mail address, padded base64. */
const isSample = (piece: string): boolean =>
  /^\d+$|^[\w.+-]+@[\w.-]+$|^[\w+-]{8,}={1,2}$|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i.test(piece);

const withoutSpaces = (text: string): string => text.replaceAll(/\s+/g, "");

/** A named argument names its parameter, a placeholder that of a positional one. */
const argumentOf = ({ name, value, quoted }: WrittenArgument): CallArgument => ({
  name,
  parameter: name === "" ? (firstPlaceholder(value) ?? "value") : name,
  quoted,
});
