import type { Conventions, NextPage } from "../model/conventions.js";
import type { Operation } from "../model/operation.js";
import type { TypeRef } from "../model/type.js";
import type { Hierarchy } from "./hierarchy.js";
import { answersOf } from "./method-kind.js";
import { propertiesOf } from "./properties.js";

/** A list that an answer holds. */
export interface HeldList {
  /** The member that it stands in, with dots between the names of members within members; empty for the answer itself. */
  readonly member: string;
  /** The type of its values. */
  readonly of: TypeRef;
}

/**
 * The list that each page of an operation holds, where something leads from one page to the next; `undefined` where what is
 * read is no collection that comes page by page.
 */
export const pageWalk = (
  operation: Operation,
  { paging }: Pick<Conventions, "paging">,
  hierarchy: Hierarchy,
): HeldList | undefined => {
  if (paging === undefined || operation.method !== "GET") return undefined;
  const lists = answersOf(operation).map((answer) => {
    const held = answer.type === undefined ? [] : heldLists(answer.type, hierarchy);
    const list = held.find(({ member }) => member === "" || paging.values.includes(member));
    return list !== undefined && isLedOn(operation, paging.next, { type: answer.type, hierarchy }) ? list : undefined;
  });
  return lists.every((list) => list !== undefined) ? lists[0] : undefined;
};

/** The lists that a value of a type holds, its own ones first, then those of the objects in it. */
export const heldLists = (type: TypeRef, hierarchy: Hierarchy): readonly HeldList[] => {
  if (type.kind === "collection") return [{ member: "", of: type.of }];
  const members = membersOf(type, hierarchy);
  const own = members.flatMap(({ name, type: of }) => (of.kind === "collection" ? [{ member: name, of: of.of }] : []));
  const inner = members.flatMap(({ name, type: of }) =>
    of.kind === "collection" ? [] : listsBelow(name, of, hierarchy),
  );
  return [...own, ...inner];
};

/** Whether something of the operation leads from a page of this type to the next one. */
export const isLedOn = (
  { parameters }: Operation,
  next: NextPage,
  page: { readonly type: TypeRef | undefined; readonly hierarchy: Hierarchy },
): boolean => {
  const takes = (name: string): boolean => parameters.some((one) => one.in === "query" && one.name === name);
  switch (next.kind) {
    case "link":
      return hasMember(page.type, next.member.split("."), page.hierarchy);
    case "cursor":
      // A list has no place for it.
      if (page.type?.kind === "collection") return false;
      return takes(next.parameter) || hasMember(page.type, next.member.split("."), page.hierarchy);
    case "page":
    case "offset":
      return takes(next.parameter);
    case "header":
      // What has an id stands for itself, whatever lists it has.
      return page.type?.kind !== "named" || !hasMember(page.type, ["id"], page.hierarchy);
  }
};

interface Member {
  readonly name: string;
  readonly type: TypeRef;
}

const membersOf = (type: TypeRef, hierarchy: Hierarchy): readonly Member[] => {
  if (type.kind === "object") return type.properties;
  return type.kind === "named" ? propertiesOf(type.name, hierarchy) : [];
};

const listsBelow = (name: string, type: TypeRef, hierarchy: Hierarchy): readonly HeldList[] =>
  membersOf(type, hierarchy).flatMap((inner) =>
    inner.type.kind === "collection" ? [{ member: `${name}.${inner.name}`, of: inner.type.of }] : [],
  );

const hasMember = (type: TypeRef | undefined, [name, ...rest]: readonly string[], hierarchy: Hierarchy): boolean => {
  if (name === undefined) return true;
  const found = type === undefined ? undefined : membersOf(type, hierarchy).find((member) => member.name === name);
  return found !== undefined && hasMember(found.type, rest, hierarchy);
};
