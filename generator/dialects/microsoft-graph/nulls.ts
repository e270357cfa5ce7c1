import type { NullHabits } from "../null-habits.js";

/** Every entity has its key in `id`, and the front matter of a page names the product that it is about. */
export const nulls: NullHabits = {
  keys: ["id"],
  productFields: ["ms.prod", "ms.subservice"],
  convincingValues: 1000,
};
