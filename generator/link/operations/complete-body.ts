import { takesBody } from "../../api/takes-body.js";
import type { Operation, RequestBody } from "../../model/operation.js";
import type { Page } from "../../model/page.js";
import type { TypeRef } from "../../model/type.js";
import type { Origin } from "../../model/source.js";
import type { LinkedTypes } from "../types/link-types.js";
import { isReferencePath, referenceBody } from "./reference-body.js";
import type { SentResource } from "./sent-resource.js";
import { rowsFit } from "./rows-fit.js";
import { fitsResource, objectOfBodies, shownBodies } from "./shown-bodies.js";

/** An operation before its body is held against what other operations tell, with the pages that speak of it. */
export interface OperationDraft {
  readonly operation: Operation;
  /** The one that leads. */
  readonly page: Page;
  readonly pages: readonly Page[];
}

/**
 * An operation with the body that its pages leave open: a reference at a path of references, the resource that it creates
 * or updates where what examples show fits it, else an object of what they show. A page that says that nothing is sent is heard.
 */
export const completeBody = (draft: OperationDraft, sent: SentResource, types: LinkedTypes): Operation => {
  const { operation } = draft;
  const { requestBody, method, path } = operation;
  if (!takesBody(method)) return operation;
  if (isReferencePath(path, types.dialect.behaviour) && (requestBody?.properties ?? []).length === 0)
    return withBody(draft, referenceBody(originOf(draft)));
  if (requestBody !== undefined && requestBody.type.kind !== "unknown") return ofResource(draft, sent, types);
  if (requestBody === undefined && draft.pages.some((page) => page.requestBody?.isEmpty === true)) return operation;
  const shown = shownBodies(draft.pages, method);
  const resource = sent(operation, shown.length > 0 ? "shown" : "unseen");
  if (resource !== undefined && shown.every((body) => fitsResource(body, resource, types)))
    return withBody(draft, resource);
  return shown.length === 0 ? operation : withBody(draft, objectOfBodies(shown, types));
};

/** A table without a type tells of the resource that the operation creates or updates, where the rows are its properties. */
const ofResource = (draft: OperationDraft, sent: SentResource, types: LinkedTypes): Operation => {
  const { operation } = draft;
  const rows = operation.requestBody?.type.kind === "object" ? operation.requestBody.properties : [];
  const resource = rows.length === 0 ? undefined : sent(operation, "unseen");
  return resource !== undefined && rowsFit(resource, rows, types) ? withBody(draft, resource) : operation;
};

/** Where the body is spoken of; the title of the page where it is not. */
const originOf = ({ operation, page }: OperationDraft): Origin =>
  operation.requestBody?.origin ?? page.requestBody?.origin ?? page.origin;

const withBody = (draft: OperationDraft, type: TypeRef): Operation => {
  const { operation } = draft;
  const silent: RequestBody = {
    contentType: "application/json",
    type,
    properties: [],
    required: true,
    description: "",
    origin: originOf(draft),
  };
  return { ...operation, requestBody: { ...silent, ...operation.requestBody, type } };
};
