import { unknownType } from "../../diagnostics/codes/unknown-type.js";
import type { ApiModel } from "../../model/api.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { nearestName } from "../../text/nearest.js";

const shortName = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

/** Reports every type that pages name and none defines, once, at the first place that names it. */
export const checkUnknownTypes = (api: ApiModel): readonly Diagnostic[] => {
  const defined = api.types.flatMap(({ certainty, name }) => (certainty === "named" ? [] : [shortName(name)]));
  return api.types.flatMap((type) => {
    const [origin] = type.origins;
    if (type.certainty !== "named" || origin === undefined) return [];
    const near = nearestName(shortName(type.name), defined);
    return [unknownType.at(origin, near === undefined ? { name: type.name } : { name: type.name, near })];
  });
};
