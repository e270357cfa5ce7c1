/** `name(argument, …)` in a request. */
export interface GivenCall {
  readonly text: string;
  readonly arguments: readonly GivenArgument[];
}

/** One argument in a request. */
export interface GivenArgument {
  /** Empty where it is given by position. */
  readonly name: string;
  /** Without the single quotes around it; two quotes inside stand for one (OData ABNF, `SQUOTE-in-string`). */
  readonly value: string;
  readonly quoted: boolean;
}

/** Reads a decoded piece of a path as a call; `undefined` for one without parentheses. */
export const readGivenCall = (piece: string): GivenCall | undefined => {
  const open = piece.indexOf("(");
  if (open === -1 || !piece.endsWith(")")) return undefined;
  const inside = piece.slice(open + 1, -1).trim();
  return { text: piece.slice(0, open), arguments: inside === "" ? [] : splitArguments(inside).map(readArgument) };
};

/** Cuts at the commas that stand outside of quotes and brackets, in one walk: requests may hold anything. */
const splitArguments = (text: string): readonly string[] => {
  const written: string[] = [];
  let [start, depth, isQuoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (character !== "," || depth > 0) continue;
    written.push(text.slice(start, at));
    start = at + 1;
  }
  return [...written, text.slice(start)];
};

const readArgument = (written: string): GivenArgument => {
  const [, name = "", value = ""] = /^\s*(?:([\w@.-]+)\s*=)?([^]*)$/.exec(written) ?? [];
  const content = value.trim();
  const quoted = content.length > 1 && content.startsWith("'") && content.endsWith("'");
  return { name, value: quoted ? content.slice(1, -1).replaceAll("''", "'") : content, quoted };
};
