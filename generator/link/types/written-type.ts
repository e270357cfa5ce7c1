import type { TypeText } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";

/** A type as if a cell had named it: for names that stand in annotations, in samples, or nowhere (an empty name). */
export const writtenType = (name: string, origin: Origin, more: Partial<TypeText> = {}): TypeText => ({
  written: name,
  name,
  isCollection: false,
  alternatives: [],
  origin,
  ...more,
});
