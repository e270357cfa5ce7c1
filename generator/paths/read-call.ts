import { closingIndex, splitOutside } from "../text/split-outside.js";

/** `name(argument, …)` as written. */
export interface WrittenCall {
  /** Empty where nothing stands before the parenthesis. */
  readonly text: string;
  readonly arguments: readonly WrittenArgument[];
}

/** One argument as written. */
export interface WrittenArgument {
  /** Empty for a positional argument. */
  readonly name: string;
  /** Without the single quotes around it; two quotes inside stand for one (OData ABNF, `SQUOTE-in-string`). */
  readonly value: string;
  readonly quoted: boolean;
}

/** How exact a call has to be: pages leave its parenthesis open and write behind it, requests do not. */
export type CallForm = "loose" | "closed";

/** Reads `range(address='A1')`; undefined for a piece that is no call. */
export const readCall = (piece: string, form: CallForm): WrittenCall | undefined => {
  const open = piece.indexOf("(");
  if (open === -1) return undefined;
  const close = closingIndex(piece, open, "()");
  if (form === "closed" && close !== piece.length - 1) return undefined;
  const inside = piece.slice(open + 1, close);
  const written = inside.trim() === "" ? [] : splitOutside(inside, ",", "(){}[]<>''");
  return { text: piece.slice(0, open).trim(), arguments: written.map(readArgument) };
};

const readArgument = (written: string): WrittenArgument => {
  const [, name = "", value = ""] = /^\s*(?:([\w@.-]+)\s*=)?([^]*)$/.exec(written) ?? [];
  const content = value.trim();
  const quoted = content.length > 1 && content.startsWith("'") && content.endsWith("'");
  return { name, value: quoted ? content.slice(1, -1).replaceAll("''", "'") : content, quoted };
};
