import type { Atlas } from "../../api/atlas.js";
import { lineageOf } from "../../api/hierarchy.js";
import { splitName } from "../../api/split-name.js";
import { unknownAnnotationValue } from "../../diagnostics/codes/unknown-annotation-value.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Annotation } from "../../model/message.js";
import type { Page } from "../../model/page.js";
import { nearestName, slipOf } from "../../text/nearest.js";
import { ruleFor } from "../rule.js";

/** Finds every annotation of a sample that misspells the type of its page, or names a key that the type has not. */
export const unknownAnnotationValueRule = ruleFor(unknownAnnotationValue, {
  needs: "both",
  check: (atlas) => {
    const typesOf = typesByPage(atlas);
    return (page) =>
      page.representations.flatMap(({ annotation }) =>
        annotation === undefined
          ? []
          : [...typeFault(annotation, page), ...keyFault(annotation, typesOf.get(page.path) ?? [], atlas)],
      );
  },
});

const typesByPage = ({ api }: Atlas): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const { name, origins, certainty } of api.types) {
    if (certainty === "named") continue;
    for (const { page } of origins) names.set(page, [...(names.get(page) ?? []), name]);
  }
  return names;
};

/** The title of a page begins with the name of its type, whose namespace stands below it. */
const typeFault = ({ type, places }: Annotation, { title, namespace }: Page): readonly Diagnostic[] => {
  const [named = ""] = title.split(/\s/);
  const short = splitName(type ?? "").short;
  const whole = namespace === undefined ? undefined : slipOf(type ?? "", [`${namespace}.${named}`]);
  const near = whole ?? slipOf(short, [named]);
  if (type === undefined || places.type === undefined || near === undefined) return [];
  return [unknownAnnotationValue.at(places.type, { names: "type", value: type, near })];
};

const keyFault = (
  { keyProperty, places }: Annotation,
  types: readonly string[],
  { hierarchy }: Atlas,
): readonly Diagnostic[] => {
  const lineages = types.flatMap((name) => lineageOf(name, hierarchy));
  const properties = lineages.flatMap((type) => type.properties.map(({ name }) => name));
  if (keyProperty === undefined || places.keyProperty === undefined || lineages.length === 0) return [];
  if (properties.includes(keyProperty)) return [];
  const near = nearestName(keyProperty, properties);
  return [unknownAnnotationValue.at(places.keyProperty, { names: "property", value: keyProperty, near })];
};
