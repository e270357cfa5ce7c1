/** The same function, which works out its result once for each part of a dialect: patterns are made once a run, not once a page. */
export const compileOnce = <Words extends object, Patterns>(
  compile: (words: Words) => Patterns,
): ((words: Words) => Patterns) => {
  const known = new WeakMap<Words, { readonly patterns: Patterns }>();
  return (words) => {
    const found = known.get(words) ?? { patterns: compile(words) };
    known.set(words, found);
    return found.patterns;
  };
};
