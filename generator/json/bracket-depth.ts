/** How many brackets of JSON are open at the end of a text; brackets in strings do not count. */
export const bracketDepth = (text: string): number => {
  const brackets = text.replaceAll(/"[^"\\\n]*(?:\\.[^"\\\n]*)*"/g, "").replaceAll(/[^{}[\]]+/g, "");
  let depth = 0;
  for (const bracket of brackets) depth += bracket === "{" || bracket === "[" ? 1 : -1;
  return depth;
};
