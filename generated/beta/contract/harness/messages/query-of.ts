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
