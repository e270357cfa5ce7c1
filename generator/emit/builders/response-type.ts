import type { Response } from "../../model/operation.js";
import type { TypeRef } from "../../model/type.js";
import { importsWithin, typeText, unionText, withoutRelatives } from "../type-text.js";
import type { BuilderContext } from "./context.js";
import { fragment, joinFragments, runtimeType, type Fragment } from "./fragment.js";
import { numbered } from "./numbered.js";
import { objectFragment } from "./object-fragment.js";

/** The type of the answer: all successful ones that the docs give, or whatever comes where they give none. */
export const responseType = (responses: readonly Response[], name: string, context: BuilderContext): Fragment => {
  const successful = responses.filter(({ status }) => status >= 200 && status < 300);
  const answered = successful.length > 0 ? successful : responses.filter(({ status }) => status >= 300 && status < 400);
  if (answered.length === 0) return fragment("unknown");
  if (answered.every(({ type }) => type === undefined)) return fragment(successful.length > 0 ? "void" : "unknown");
  return joinFragments(
    answered.map(({ type }) => (type === undefined ? fragment("undefined") : answerType(type, name, context))),
    unionText,
  );
};

const answerType = (type: TypeRef, name: string, context: BuilderContext): Fragment => {
  const { naming } = context;
  switch (type.kind) {
    case "collection":
      return fragment(`Collection<${typeText(type.of, naming)}>`, {
        imports: [runtimeType("Collection"), ...importsWithin(type, naming)],
      });
    case "object":
      return objectFragment(name, type.properties, context);
    case "primitive":
      return fragment(type.name === "Edm.Stream" ? "Blob" : typeText(type, naming));
    case "union":
      return joinFragments(
        withoutRelatives(type.of, naming).map((part, index) => answerType(part, numbered(name, index), context)),
        unionText,
      );
    case "named":
    case "enum":
    case "unknown":
      return fragment(typeText(type, naming), { imports: importsWithin(type, naming) });
  }
};
