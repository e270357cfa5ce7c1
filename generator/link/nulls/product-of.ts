import type { NullHabits } from "../../dialects/null-habits.js";
import type { Page } from "../../model/page.js";

/** The product that the front matter of a page names; `undefined` where it names none. */
export const productOf = ({ frontMatter }: Page, { productFields }: NullHabits): string | undefined => {
  const field = productFields.find((name) => frontMatter[name] !== undefined && frontMatter[name] !== "");
  return field === undefined ? undefined : frontMatter[field];
};
