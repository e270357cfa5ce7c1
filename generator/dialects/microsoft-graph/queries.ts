import type { QueryWords } from "../query-words.js";

/** OData system query options (OData URL Conventions 4.01, section 5.1). */
export const queries: QueryWords = {
  options: ["select", "top", "filter", "expand", "orderby", "search", "skip", "count", "skipToken", "format"],
  ownOptions: ["deltatoken"],
  denials: ["(not|no) support*", "not (available|applicable)*", "unsupported"],
};
