import type { Conventions, NextPage, Paging } from "../../../model/conventions.js";
import { call, type CallNode, type Expression, stringList, stringNode } from "../code/expression.js";

/** What makes the runtime follow the pages of an API; `undefined` where it does so by itself, or does not know how. */
export const pagingCall = (conventions: Conventions): CallNode | undefined => {
  const { paging } = conventions;
  if (paging === undefined || isOwn(conventions)) return undefined;
  const { name, path } = modules[paging.next.kind];
  return call({ name, path: `runtime/${path}` }, ...argumentsOf(paging));
};

/** The file of the runtime that this is, below its folder; `undefined` where it needs none. */
export const pagingFile = (conventions: Conventions): string | undefined => {
  const { paging } = conventions;
  return paging === undefined || isOwn(conventions) ? undefined : `${modules[paging.next.kind].path}.ts`;
};

/** Clients of OData APIs follow next links (OData JSON Format 4.01, section 4.6.5) without being told. */
const isOwn = ({ protocol, paging }: Conventions): boolean =>
  protocol === "odata" && paging?.next.kind === "link" && paging.next.member === "@odata.nextLink";

const modules: Readonly<Record<NextPage["kind"], { readonly name: string; readonly path: string }>> = {
  link: { name: "linkPaging", path: "paging/link-paging" },
  cursor: { name: "cursorPaging", path: "paging/cursor-paging" },
  page: { name: "pagePaging", path: "paging/page-paging" },
  offset: { name: "offsetPaging", path: "paging/offset-paging" },
  header: { name: "headerPaging", path: "paging/header-paging" },
};

const argumentsOf = ({ next, values }: Paging): readonly Expression[] => {
  const members = stringList(values);
  switch (next.kind) {
    case "link":
      return [stringNode(next.member), members];
    case "cursor":
      return [stringNode(next.member), stringNode(next.parameter), members];
    case "page":
      return [stringNode(next.parameter), { kind: "number", value: next.first }, members];
    case "offset":
      return [stringNode(next.parameter), members];
    case "header":
      return [stringNode(next.header), members];
  }
};
