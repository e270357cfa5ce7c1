import { nearestName } from "../text/nearest.js";
import { printable } from "../text/printable.js";
import { explainOperation } from "./explain-operation.js";
import { explainPage } from "./explain-page.js";
import { explainProperty } from "./explain-property.js";
import { explainType } from "./explain-type.js";
import type { ExplainedVersion } from "./explained-version.js";
import { findNamed, type Named, namesLike } from "./find-named.js";

/** Where everything that has a name comes from, or the name that was probably meant. */
export type Explanation =
  { readonly kind: "found"; readonly text: string } | { readonly kind: "unknown"; readonly near: string | undefined };

/** Explains a type, property, operation or page, in each version that has one of that name. Control characters of pages are left out. */
export const explain = (name: string, versions: readonly ExplainedVersion[]): Explanation => {
  const texts = versions.flatMap((version) =>
    findNamed(name, version).map((named) => `${explainNamed(named, version).join("\n")}\n`),
  );
  if (texts.length > 0) return { kind: "found", text: printableLines(texts.join("\n")) };
  const candidates = versions.flatMap((version) => namesLike(name, version));
  return { kind: "unknown", near: nearestName(name, [...new Set(candidates)]) };
};

const explainNamed = (named: Named, version: ExplainedVersion): readonly string[] => {
  switch (named.kind) {
    case "page":
      return explainPage(named.page, version);
    case "operation":
      return explainOperation(named.operation, version);
    case "type":
      return explainType(named.type, version);
    case "property":
      return explainProperty(named, version);
  }
};

const printableLines = (text: string): string => text.split("\n").map(printable).join("\n");
