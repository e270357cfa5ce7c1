import type { OptionValues, Property } from "../target.js";
import type { Atlas } from "../../api/atlas.js";
import { planNames } from "./names/plan-names.js";
import { typeNaming } from "./names/type-naming.js";
import { isRequired } from "./types/property-member.js";
import { propertyTypeText } from "./types/type-text.js";

/** A property as its interface declares it, as in `readonly color?: string`. */
export const showProperty = (property: Property, atlas: Atlas, options: OptionValues): string => {
  const naming = typeNaming(planNames(atlas), atlas.hierarchy, options);
  const { name, readOnly } = property;
  return `${readOnly ? "readonly " : ""}${name}${isRequired(property) ? "" : "?"}: ${propertyTypeText(property, naming)}`;
};
