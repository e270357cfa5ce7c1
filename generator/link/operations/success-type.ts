import type { Page } from "../../model/page.js";
import type { TypeRef } from "../../model/type.js";
import { annotatedType } from "../types/annotated-type.js";
import type { LinkedTypes } from "../types/link-types.js";
import type { TypeResolver } from "../types/resolve-type.js";
import { sameType } from "../types/same-type.js";

/** What a page says comes back where all goes well; `undefined` for an empty answer, or where the page is silent. */
export const successType = (page: Page, types: LinkedTypes): TypeRef | undefined => {
  const shown = shownTypes(page, types.resolver);
  if (shown.length === 0 && page.response?.isEmpty === true) return undefined;
  const said = saidTypes(page, types.resolver);
  const chosen = chosenType({ shown, said, led: ledTypes(page, types.resolver) }, types);
  if (chosen === undefined) return undefined;
  const isCollection = [...shown, ...said].some((answer) => answer.isCollection && sameType(answer.type, chosen));
  return isCollection ? { kind: "collection", of: chosen } : chosen;
};

/** A type that the page gives its answer, the collection around it aside. */
interface AnswerType {
  readonly type: TypeRef;
  readonly isCollection: boolean;
}

/** The types that the annotations of the example answers name. */
const shownTypes = (page: Page, resolver: TypeResolver): readonly AnswerType[] =>
  page.messages.flatMap(({ message, annotation }) => {
    const isSuccess = message.kind === "response" && message.status < 300;
    const type = isSuccess ? annotatedType(annotation, page, resolver) : undefined;
    return type === undefined ? [] : [{ type, isCollection: annotation?.isCollection ?? false }];
  });

/** The types that the prose names. */
const saidTypes = (page: Page, resolver: TypeResolver): readonly AnswerType[] =>
  (page.response?.types ?? [])
    .map((text) => ({
      type: resolver.resolve({ ...text, isCollection: false }, page),
      isCollection: text.isCollection,
    }))
    .filter(({ type }) => type.kind !== "unknown");

/** The types that the links of the prose lead to, whatever their text says. */
const ledTypes = (page: Page, resolver: TypeResolver): readonly TypeRef[] =>
  (page.response?.types ?? [])
    .filter(({ target }) => target !== undefined)
    .map((text) => resolver.resolve({ ...text, name: "", isCollection: false, alternatives: [] }, page));

interface Candidates {
  readonly shown: readonly AnswerType[];
  readonly said: readonly AnswerType[];
  readonly led: readonly TypeRef[];
}

/**
 * Where annotations and prose agree there is no choice. Of two relatives the base is meant, since examples show one of the
 * derived types, and sentences speak of one. Otherwise prose is right more often, where a page defines the type that it names.
 */
const chosenType = ({ shown, said, led }: Candidates, types: LinkedTypes): TypeRef | undefined => {
  const agreed = said.find(({ type }) => shown.some((answer) => sameType(type, answer.type)));
  if (agreed !== undefined) return agreed.type;
  const [one, other] = [said[0]?.type, shown[0]?.type];
  if (one === undefined || other === undefined) return one ?? other;
  if (isAbove(other, one, types) || led.some((type) => sameType(type, other))) return other;
  return isAbove(one, other, types) || isDefined(one, types) ? one : other;
};

const isAbove = (base: TypeRef, type: TypeRef, { ancestorsOf }: LinkedTypes): boolean =>
  base.kind === "named" && type.kind === "named" && ancestorsOf(type.name).includes(base.name);

const isDefined = (type: TypeRef, { propertiesOf }: LinkedTypes): boolean =>
  type.kind === "named" && propertiesOf(type.name) !== undefined;
