/** How many brackets of JSON are open at the end of a text; brackets in strings do not count, nor does a string go on in the next line. */
export const bracketDepth = (text: string): number => {
  const brackets = text.replaceAll(/"[^"\\\n]*(?:\\.[^"\\\n]*)*"/g, "").replaceAll(/[^{}[\]]+/g, "");
  let depth = 0;
  for (const bracket of brackets) depth += bracket === "{" || bracket === "[" ? 1 : -1;
  return depth;
};

/** How many objects and arrays of a JSON text lie in each other, whether or not the rest of it can be read. */
export const nestingOf = (text: string): number => {
  let [depth, deepest] = [0, 0];
  for (const [token] of text.matchAll(/[[\]{}]|"[^"\\]*(?:\\.[^"\\]*)*"?/gs)) {
    if (token === "{" || token === "[") deepest = Math.max(deepest, (depth += 1));
    else if (token === "}" || token === "]") depth -= 1;
  }
  return deepest;
};
