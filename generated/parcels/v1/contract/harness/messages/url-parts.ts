/**
 * The URL of an example without its query and fragment, and without the bracket around an optional query, as in `[?page=2]`; a
 * question mark inside of a placeholder or an argument belongs to the path.
 */
export const withoutQuery = (url: string): string => {
  let depth = 0;
  for (let at = 0; at < url.length; at += 1) {
    const character = url.charAt(at);
    if ("({<".includes(character)) depth += 1;
    else if (")}>".includes(character)) depth -= 1;
    else if ("?#".includes(character) && depth <= 0) return url.slice(0, at).replace(/\[$/, "");
  }
  return url;
};

/** The query of a URL, decoded: the value of each name, or all of them where the name is repeated. */
export const queryOf = (url: string): ReadonlyMap<string, string | readonly string[]> => {
  const { searchParams } = new URL(url);
  return new Map(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? values.join("") : values] as const;
    }),
  );
};
