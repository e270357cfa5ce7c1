import type { Page } from "../../model/page.js";
import type { TypeRef } from "../../model/type.js";
import { annotatedType } from "../types/annotated-type.js";
import type { LinkedTypes } from "../types/link-types.js";
import type { TypeResolver } from "../types/resolve-type.js";
import { sameType } from "../types/same-type.js";

/** What a page says comes back where all goes well; `undefined` for an empty answer, or where the page is silent. */
export const successType = (page: Page, types: LinkedTypes): TypeRef | undefined => {
  const annotated = annotatedAnswers(page, types);
  if (annotated.length === 0 && page.response?.isEmpty === true) return undefined;
  const written = writtenAnswers(page, types.resolver);
  const chosen = chosenType({ annotated, written, linked: linkedTypes(page, types.resolver) }, types);
  if (chosen === undefined) return undefined;
  const answers = [...annotated, ...written];
  const isCollection = answers.some((answer) => answer.isCollection && sameType(answer.type, chosen));
  return isCollection ? { kind: "collection", of: chosen } : chosen;
};

/** A type that the page gives its answer, the collection around it aside. */
interface AnswerType {
  readonly type: TypeRef;
  readonly isCollection: boolean;
}

/** The types that the annotations of the example answers name. */
const annotatedAnswers = (page: Page, types: LinkedTypes): readonly AnswerType[] =>
  page.messages.flatMap(({ message, annotation }) => {
    const isSuccess = message.kind === "response" && message.status < 300;
    const type = isSuccess ? annotatedType(annotation, page, types) : undefined;
    return type === undefined ? [] : [{ type, isCollection: annotation?.isCollection ?? false }];
  });

/** The types that the prose names. */
const writtenAnswers = (page: Page, resolver: TypeResolver): readonly AnswerType[] =>
  (page.response?.types ?? [])
    .map((text) => ({
      type: resolver.resolve({ ...text, isCollection: false }, page),
      isCollection: text.isCollection,
    }))
    .filter(({ type }) => type.kind !== "unknown");

/** The types that the links of the prose lead to, whatever their text says. */
const linkedTypes = (page: Page, resolver: TypeResolver): readonly TypeRef[] =>
  (page.response?.types ?? [])
    .filter(({ target }) => target !== undefined)
    .map((text) => resolver.resolve({ ...text, name: "", isCollection: false, alternatives: [] }, page));

/** What the parts of a page say that comes back. */
interface AnswerCandidates {
  readonly annotated: readonly AnswerType[];
  readonly written: readonly AnswerType[];
  readonly linked: readonly TypeRef[];
}

/**
 * Where annotations and prose agree there is no choice. Of two relatives the base is meant, since examples show one of the
 * derived types, and sentences speak of one. Otherwise prose is right more often, where a page defines the type that it names.
 */
const chosenType = ({ annotated, written, linked }: AnswerCandidates, types: LinkedTypes): TypeRef | undefined => {
  const agreed = written.find(({ type }) => annotated.some((answer) => sameType(type, answer.type)));
  if (agreed !== undefined) return agreed.type;
  const [ofProse, ofExample] = [written[0]?.type, annotated[0]?.type];
  if (ofProse === undefined || ofExample === undefined) return ofProse ?? ofExample;
  if (isAbove(ofExample, ofProse, types) || linked.some((type) => sameType(type, ofExample))) return ofExample;
  return isAbove(ofProse, ofExample, types) || isDefined(ofProse, types) ? ofProse : ofExample;
};

const isAbove = (base: TypeRef, type: TypeRef, { ancestorsOf }: LinkedTypes): boolean =>
  base.kind === "named" && type.kind === "named" && ancestorsOf(type.name).includes(base.name);

const isDefined = (type: TypeRef, { propertiesOf }: LinkedTypes): boolean =>
  type.kind === "named" && propertiesOf(type.name) !== undefined;
