import type { Operation } from "../../../model/operation.js";
import type { TypeRef } from "../../../model/type.js";
import { importsWithin, typeText, unionText, withoutRelatives } from "../types/type-text.js";
import type { BuilderContext } from "./context.js";
import { fragment, joinFragments, runtimeName, type Fragment } from "./fragment.js";
import { answersOf, elementsOf } from "../../../api/method-kind.js";
import { numbered } from "./numbered.js";
import { objectFragment } from "./object-fragment.js";

/** The type of the answer: all successful ones that the docs give, or whatever comes where they give none. */
export const responseType = (operation: Operation, name: string, context: BuilderContext): Fragment => {
  const answers = answersOf(operation);
  if (answers.length === 0) return fragment("unknown");
  // Who reads gets something, also where no page says what.
  if (answers.every(({ type }) => type === undefined)) return fragment(operation.method === "GET" ? "unknown" : "void");
  return joinFragments(
    answers.map(({ type }) => (type === undefined ? fragment("undefined") : answerType(type, name, context))),
    unionText,
  );
};

/** The type of the elements of a collection that is the answer. */
export const elementType = (operation: Operation, { naming }: BuilderContext): Fragment => {
  return joinFragments(
    elementsOf(operation).map((element) =>
      fragment(typeText(element, naming), { imports: importsWithin(element, naming) }),
    ),
    unionText,
  );
};

const answerType = (type: TypeRef, name: string, context: BuilderContext): Fragment => {
  const { naming } = context;
  switch (type.kind) {
    case "collection":
      return fragment(`Collection<${typeText(type.of, naming)}>`, {
        imports: [runtimeName("Collection"), ...importsWithin(type, naming)],
      });
    case "object":
      return objectFragment(name, type.properties, context);
    case "primitive":
      return type.name === "Edm.Stream"
        ? fragment("Blob")
        : fragment(typeText(type, naming), { imports: importsWithin(type, naming) });
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
