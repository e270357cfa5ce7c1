import type { OptionValues, Property } from "../target.js";
import type { Atlas } from "../../api/atlas.js";
import { typeLine } from "./code/type-line.js";
import { planNames } from "./names/plan-names.js";
import { typeNaming } from "./names/type-naming.js";
import { isRequired } from "./types/property-member.js";
import { propertyTypeNode } from "./types/type-node-of.js";

/** A property as its interface declares it, as in `readonly color?: string`. */
export const showProperty = (property: Property, atlas: Atlas, options: OptionValues): string => {
  const naming = typeNaming(planNames(atlas), atlas, options);
  const { name, readOnly } = property;
  return `${readOnly ? "readonly " : ""}${name}${isRequired(property) ? "" : "?"}: ${typeLine(propertyTypeNode(property, naming))}`;
};
