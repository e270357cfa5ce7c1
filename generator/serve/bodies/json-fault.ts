/** Index of the first character that can't stand in JSON where it stands; the length where the text ends too early (RFC 8259). */
export const jsonFaultAt = (text: string): number => {
  const open: Opening[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    const token = tokenAt(text, at);
    const start = at + token.space;
    const next: Expected | undefined = token.text === "" ? undefined : afterToken(token.text.charAt(0), expected, open);
    if (next === undefined) return start;
    expected = next;
    at = start + token.text.length;
  }
};

type Opening = "{" | "[";

/** What may come next; `first` is a value or name, or the end of what was just opened. */
type Expected = "value" | "first-value" | "name" | "first-name" | "colon" | "end";

// RFC 8259, section 7, says which characters stand in a string unescaped.
const tokenPattern =
  /[{}[\]:,]|"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

const spacePattern = /[ \t\n\r]*/y;

const tokenAt = (text: string, at: number): { readonly space: number; readonly text: string } => {
  spacePattern.lastIndex = at;
  const space = spacePattern.exec(text)?.[0].length ?? 0;
  tokenPattern.lastIndex = at + space;
  return { space, text: tokenPattern.exec(text)?.[0] ?? "" };
};

/** What may come after a token that begins with this character; `undefined` where the token itself is wrong. */
const afterToken = (first: string, expected: Expected, open: Opening[]): Expected | undefined => {
  switch (expected) {
    case "colon":
      return first === ":" ? "value" : undefined;
    case "name":
    case "first-name":
      if (first === "}" && expected === "first-name") return close("{", open);
      return first === '"' ? "colon" : undefined;
    case "value":
    case "first-value":
      if (first === "]" && expected === "first-value") return close("[", open);
      return afterValue(first, open);
    case "end":
      if (first === "}") return close("{", open);
      if (first === "]") return close("[", open);
      if (first !== "," || open.length === 0) return undefined;
      return open.at(-1) === "{" ? "name" : "value";
  }
};

const close = (opening: Opening, open: Opening[]): Expected | undefined => (open.pop() === opening ? "end" : undefined);

const afterValue = (first: string, open: Opening[]): Expected | undefined => {
  if (first === "{" || first === "[") {
    open.push(first);
    return first === "{" ? "first-name" : "first-value";
  }
  return "}],:".includes(first) ? undefined : "end";
};
