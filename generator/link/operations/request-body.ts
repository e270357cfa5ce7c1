import { isJsonMedia } from "../../../templates/contract/harness/messages/headers.js";
import { takesBody } from "../../api/takes-body.js";
import type { RequestBody } from "../../model/operation.js";
import type { Property, TypeRef } from "../../model/type.js";
import type { HttpMethod } from "../../model/message.js";
import type { Page, ParameterRow } from "../../model/page.js";
import type { LinkedTypes } from "../types/link-types.js";
import { mergedRows, saidNullable } from "../types/properties.js";
import type { TypeResolver } from "../types/resolve-type.js";
import { writtenType } from "../types/written-type.js";
import { demandedRows } from "./demanded-rows.js";
import { mediaTypeOf } from "./media-type.js";
import { memberBody } from "./member-body.js";
import { rowsFit } from "./rows-fit.js";
import { requiredRows } from "./required-rows.js";

/** What one page says is sent; `undefined` where nothing is. */
export const requestBodyOf = (page: Page, method: HttpMethod, types: LinkedTypes): RequestBody | undefined => {
  if (!takesBody(method)) return undefined;
  const rows = mergedRows(requiredRows(page, method, types).map((row) => bodyProperty(row, page, types.resolver)));
  const media = shownMediaType(page) ?? "application/json";
  const sent = memberBody(page, method, rows) ?? sentType({ page, method, rows, media }, types);
  if (sent === undefined) return undefined;
  return {
    required: true,
    ...sent,
    properties: [...sent.properties, ...demandedRows(page, sent, types)],
    contentType: media,
    description: page.requestBody?.paragraphs[0]?.text ?? "",
    origin: page.requestBody?.origin ?? page.origin,
  };
};

/** What a page shows of the body that it sends. */
interface ShownBody {
  readonly page: Page;
  readonly method: HttpMethod;
  readonly rows: readonly Property[];
  readonly media: string;
}

/** A stream, the resource that the prose names where the rows fit it, an object of the rows, or something that only an example shows. */
const sentType = (
  { page, method, rows, media }: ShownBody,
  types: LinkedTypes,
): Pick<RequestBody, "type" | "properties"> | undefined => {
  if (rows.length === 0 && page.requestBody?.isEmpty === true) return undefined;
  if (!isJsonMedia(media)) return { type: { kind: "primitive", name: "Edm.Stream" }, properties: [] };
  const [text] = page.requestBody?.types ?? [];
  const written = text === undefined ? undefined : types.resolver.resolve(text, page);
  if (written !== undefined && isResource(written) && rowsFit(written, rows, types))
    return { type: written, properties: rows };
  if (rows.length > 0) return { type: { kind: "object", properties: rows }, properties: rows };
  const isShown = page.messages.some(
    ({ message }) => message.kind === "request" && message.method === method && message.body.kind !== "none",
  );
  return isShown ? { type: { kind: "unknown" }, properties: [] } : undefined;
};

const bodyProperty = (row: ParameterRow, page: Page, resolver: TypeResolver): Property => ({
  name: row.name,
  type: resolver.resolve(row.type ?? writtenType("", row.origin), page, row.values),
  description: row.description.text,
  isRelationship: false,
  readOnly: row.marks.readOnly ?? false,
  required: row.marks.required ?? row.marks.requiredOnCreate ?? false,
  ...saidNullable(row.marks),
  ...(row.marks.deprecated !== undefined && { deprecated: row.marks.deprecated }),
  origin: row.origin,
});

const isResource = (type: TypeRef): boolean =>
  type.kind === "named" || (type.kind === "collection" && type.of.kind === "named");

const shownMediaType = (page: Page): string | undefined =>
  mediaTypeOf(
    page.messages.flatMap(({ message }) =>
      message.kind === "request" && message.body.kind !== "none" ? message.headers : [],
    ),
  );
