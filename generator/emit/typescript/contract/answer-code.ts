import { checkAnswer } from "../../../../templates/contract/harness/schema/schema.js";
import { undocumentedName } from "../../../../templates/contract/harness/faults/undocumented.js";
import type { ShownAnswer, ShownRequest } from "../../../../templates/contract/harness/messages/example.js";
import type { ExampleResponse } from "../../../model/example.js";
import type { Operation } from "../../../model/operation.js";
import type { TypeRef } from "../../../model/type.js";
import type { ImportedName } from "../code/imports.js";
import { type Layout, type Place, belowOf, bracketed, fits, marginOf, member, plain } from "../layout/layout.js";
import { stringList } from "../layout/string-list.js";
import { stringRecord } from "../layout/string-record.js";
import { stringText } from "../layout/string-text.js";
import type { TypeNaming } from "../names/type-naming.js";
import { importsWithin, typeText, withoutRelatives } from "../types/type-text.js";
import { type Code, callsOfMarks, code } from "./code.js";
import type { ContractContext } from "./context.js";
import { jsonLayout } from "./json-layout.js";
import { marksOf, noMarks } from "./marks.js";

/** The documented answer; a body of JSON is held against its type by `satisfies`. */
export const answerCode = (
  { response, shown }: { readonly response: ExampleResponse; readonly shown: ShownAnswer },
  operation: Operation,
  context: ContractContext,
): Code => {
  const body = bodyOf(response, typeOfAnswer(operation, response.status), context);
  const members = [
    member("status", plain(String(shown.status))),
    ...(shown.headers === undefined ? [] : [member("headers", stringRecord(Object.entries(shown.headers)))]),
    ...(shown.truncated === undefined ? [] : [member("truncated", plain("true"))]),
    ...(shown.optionalProperties === undefined
      ? []
      : [member("optionalProperties", stringList(shown.optionalProperties))]),
    ...(body === undefined ? [] : [body.layout]),
  ];
  return { ...(body ?? code(plain(""))), layout: bracketed("{}", members) };
};

/** What the docs say comes back with a status. */
export const typeOfAnswer = ({ responses }: Operation, status: number): TypeRef | undefined =>
  responses.find((response) => response.status === status)?.type;

/** Whether TypeScript can hold the answer against the method's result: it says something of JSON, and not less than the example shows. */
export const isHeldByTypes = (
  type: TypeRef | undefined,
  { query }: Pick<ShownRequest, "query">,
  context: ContractContext,
): boolean => {
  const isShaped = Object.keys(query ?? {}).some((name) => /^\$(?:select|expand)$/i.test(name));
  return type !== undefined && !isShaped && proofOf(type, context).parts.length > 0;
};

/** The member for the body, with what it needs. */
const bodyOf = (response: ExampleResponse, type: TypeRef | undefined, context: ContractContext): Code | undefined => {
  const { body } = response;
  switch (body.kind) {
    case "none":
      return undefined;
    case "text":
      return code(member("text", plain(stringText(body.text))));
    case "broken":
      return code(member("brokenJson", plain(stringText(body.text))));
    case "json": {
      if (type === undefined) return code(member("body", jsonLayout(body.value, noMarks)));
      const check = checkAnswer(body.value, type, { ...response, schema: context.schema });
      const marks = marksOf(check);
      const undocumented = check.undocumented.map((pointer) => undocumentedName({ side: "response", pointer }));
      const { parts, types } = proofOf(type, context);
      const value = jsonLayout(body.value, marks);
      return code(member("body", satisfying(value, parts)), { harness: callsOfMarks(marks), types, undocumented });
    }
  }
};

/** A value with `satisfies`, and the parts of a union behind it in lines of their own where they are too many for one. */
const satisfying = (value: Layout, parts: readonly string[]): Layout => {
  if (parts.length === 0) return value;
  const line = ` satisfies ${parts.join(" | ")}`;
  const at = (place: Place): string => {
    const text = value.at(place);
    const column = text.length - text.lastIndexOf("\n") - 1;
    if (parts.length === 1 || fits(line, { ...place, column })) return text + line;
    return `${text} satisfies\n${parts.map((part) => `${marginOf(belowOf(place))}| ${part}`).join("\n")}`;
  };
  return { at, isBracketed: false };
};

/** The types of the method's result, as far as that says anything of JSON. */
const proofOf = (
  type: TypeRef,
  { naming }: ContractContext,
): { readonly parts: readonly string[]; readonly types: readonly ImportedName[] } => {
  const alternatives = type.kind === "union" ? withoutRelatives(type.of, naming) : [type];
  if (alternatives.some(acceptsAnything)) return { parts: [], types: [] };
  const parts = [...new Set(alternatives.map((alternative) => answerText(alternative, naming)))];
  const collections = alternatives.flatMap(({ kind }) => (kind === "collection" ? [collectionName] : []));
  return { parts, types: [...collections, ...importsWithin(type, naming)] };
};

const collectionName: ImportedName = { name: "Collection", path: "runtime/index" };

const acceptsAnything = (type: TypeRef): boolean =>
  type.kind === "unknown" || (type.kind === "primitive" && type.name === "Edm.Stream");

const answerText = (type: TypeRef, naming: TypeNaming): string =>
  type.kind === "collection" ? `Collection<${typeText(type.of, naming)}>` : typeText(type, naming);
