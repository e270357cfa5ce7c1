/**
 * The options of a query that services answer from an index, which may lag behind: `get({ ...eventual, filter })`.
 * They want the header `ConsistencyLevel`, and the count for some filters.
 */
export const eventual = { count: true, headers: { ConsistencyLevel: "eventual" } } as const;

/** The options of a search for all of these terms, each put in quotes: `get(searchFor("displayName:Ann"))`. */
export const searchFor = (...terms: readonly string[]): typeof eventual & { readonly search: string } => ({
  ...eventual,
  search: terms.map(quote).join(" AND "),
});

/** A quote within a term, and the sign that says so, has that sign before it (OData URL Conventions 4.01, section 5.1.8). */
const quote = (term: string): string => `"${term.replaceAll(/["\\]/g, "\\$&")}"`;
