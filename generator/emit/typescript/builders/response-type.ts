import type { Operation } from "../../../model/operation.js";
import type { TypeRef } from "../../../model/type.js";
import { runtimeSymbol } from "../code/symbol.js";
import { keyword, reference, type TypeNode } from "../code/type-node.js";
import { unionOf } from "../code/type-questions.js";
import { platformType } from "../types/platform-type.js";
import { typeNodeOf, withoutRelatives } from "../types/type-node-of.js";
import type { BuilderContext } from "./builder-context.js";
import { type BuiltType, builtType, joinTypes, type MessagePlace, namedObject } from "./built-type.js";
import { answersOf, elementsOf } from "../../../api/method-kind.js";

/** The type of the answer: all successful ones that the docs give, or whatever comes where they give none. */
export const responseType = (operation: Operation, place: MessagePlace, context: BuilderContext): BuiltType => {
  const answers = answersOf(operation);
  if (answers.length === 0) return builtType(keyword("unknown"));
  // Who reads gets something, also where no page says what.
  if (answers.every(({ type }) => type === undefined))
    return builtType(keyword(operation.method === "GET" ? "unknown" : "void"));
  return joinTypes(
    answers.map(({ type }) =>
      type === undefined ? builtType(keyword("undefined")) : answerType(type, place, context),
    ),
    unionOf,
  );
};

/** The type of the elements of a collection that is the answer. */
export const elementType = (operation: Operation, { naming }: BuilderContext): TypeNode =>
  unionOf(elementsOf(operation).map((element) => typeNodeOf(element, naming)));

const answerType = (type: TypeRef, place: MessagePlace, context: BuilderContext): BuiltType => {
  const { naming } = context;
  switch (type.kind) {
    case "collection":
      return builtType(
        naming.protocol === "none"
          ? typeNodeOf(type, naming)
          : reference(runtimeSymbol("Collection"), typeNodeOf(type.of, naming)),
      );
    case "object":
      return namedObject(type.properties, { sort: "Response", place }, context);
    case "primitive":
      return builtType(type.name === "Edm.Stream" ? platformType("Blob", naming) : typeNodeOf(type, naming));
    case "union":
      return joinTypes(
        withoutRelatives(type.of, naming).map((part) => answerType(part, place, context)),
        unionOf,
      );
    case "named":
    case "enum":
    case "unknown":
      return builtType(typeNodeOf(type, naming));
  }
};
