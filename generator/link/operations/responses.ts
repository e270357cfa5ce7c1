import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { BodyWords } from "../../dialects/body-words.js";
import type { ProtocolSigns } from "../../dialects/protocol-signs.js";
import type { Operation, Response } from "../../model/operation.js";
import type { Certainty, TypeRef } from "../../model/type.js";
import type { HttpMethod, ResponseMessage } from "../../model/message.js";
import type { Page } from "../../model/page.js";
import type { LinkedTypes } from "../types/link-types.js";
import { mediaTypeOf } from "./media-type.js";
import { systemSegment } from "../../paths/system-segment.js";
import { narrowedAnswer, protocolSegment } from "./narrowed-answer.js";
import { pageAbout } from "./page-about.js";
import { plainAnswer } from "./plain-answer.js";
import { successType } from "./success-type.js";
import { bareProperty } from "./bare-property.js";

/** What one page says comes back of an operation: one response a status, at least one. */
export const responsesOf = (
  whole: Page,
  { method, path }: Pick<Operation, "method" | "path">,
  types: LinkedTypes,
): readonly Response[] => {
  const page = pageAbout(whole, { method, path }, types.dialect.sections);
  const shown = responseMessages(page);
  const { statuses, certainty } = statusesOf(page, shown, method);
  const success = narrowedAnswer({ method, path }, successType(page, types), types);
  const carriers = isElsewhere(page, shown) ? completeOf(statuses) : carriersOf(statuses);
  const isBare = systemSegment(protocolSegment(path, types) ?? "") !== undefined;
  const media = isBare ? bareMedia(page, success, types) : jsonOr(shown);
  return statuses.map((status) => ({
    status,
    ...(!(success === undefined || !carriers.has(status)) && {
      type: isBare ? success : answered(success, page, types),
      contentType: media,
    }),
    description: descriptionOf(page, status, types.dialect.bodies),
    certainty,
    origin: page.response?.origin ?? page.origin,
  }));
};

/** The media type of what stands alone in the answer: text where the page says so, as of a `$value` in MIME format. */
const bareMedia = ({ response }: Page, type: TypeRef | undefined, { dialect }: LinkedTypes): string => {
  if (type?.kind !== "primitive") return "application/json";
  if (type.name !== "Edm.Stream") return "text/plain";
  const sentences = response?.paragraphs.map(({ text }) => text) ?? [];
  const isText = sentences.some((text) => textual(dialect.bodies).test(text));
  return isText ? "text/plain" : "application/octet-stream";
};

const textual = compileOnce(({ textual: words }: BodyWords) => pattern`\b${words}\b`);

const jsonOr = (shown: readonly ResponseMessage[]): string =>
  mediaTypeOf(shown.filter(isSuccess).flatMap(({ headers }) => headers)) ?? "application/json";

const responseMessages = (page: Page): readonly ResponseMessage[] =>
  page.messages.flatMap(({ message }) => (message.kind === "response" ? [message] : []));

const usualStatus: Readonly<Record<HttpMethod, number>> = {
  GET: 200,
  POST: 200,
  PATCH: 200,
  PUT: 200,
  DELETE: 204,
  HEAD: 200,
  OPTIONS: 200,
};

interface Statuses {
  readonly statuses: readonly number[];
  readonly certainty: Certainty;
}

/** Prose and examples name statuses; a page that names no success has the usual one of its method (RFC 9110, section 15.3). */
const statusesOf = (page: Page, shown: readonly ResponseMessage[], method: HttpMethod): Statuses => {
  const prose = page.response?.statuses ?? [];
  const examples = shown.map(({ status }) => status).filter((status) => status >= 100 && status <= 599);
  const written = [...new Set([...prose, ...examples])];
  if (written.some((status) => status < 400)) {
    return { statuses: written.sort((left, right) => left - right), certainty: prose.length > 0 ? "prose" : "example" };
  }
  return { statuses: [usualStatus[method], ...written].sort((left, right) => left - right), certainty: "named" };
};

/** The statuses whose answer has a body: successes but the empty and the accepted ones, unless nothing else is there (RFC 9110). */
const carriersOf = (statuses: readonly number[]): ReadonlySet<number> => {
  const complete = completeOf(statuses);
  return complete.size > 0 ? complete : new Set(statuses.filter(mayHaveBody));
};

const completeOf = (statuses: readonly number[]): ReadonlySet<number> =>
  new Set(statuses.filter((status) => mayHaveBody(status) && status !== 202));

const mayHaveBody = (status: number): boolean => status >= 200 && status < 300 && status !== 204 && status !== 205;

/**
 * Whether what was accepted is found where the header `Location` says (RFC 9110, section 15.3.3), so that the type which the
 * page names is that of the resource there. A body that an example shows is there all the same.
 */
const isElsewhere = ({ response }: Page, shown: readonly ResponseMessage[]): boolean => {
  const accepted = shown.filter(({ status }) => status === 202);
  const isSaid = response?.paragraphs.some(({ text }) => /\bLocation\b/.test(text)) === true;
  const isShown = accepted.some(({ headers }) => headers.some(({ name }) => name.toLowerCase() === "location"));
  return (isSaid || isShown) && accepted.every(({ body }) => body.kind === "none");
};

const answered = (type: TypeRef, page: Page, types: LinkedTypes): TypeRef =>
  types.dialect.behaviour.protocol === "none"
    ? plainAnswer(type, page, types)
    : wrappedPrimitive(type, page, types.dialect.signs);

/** A single primitive comes back as `{ "value": … }` (OData JSON Format 4.01, section 11); a stream as itself. */
const wrappedPrimitive = (type: TypeRef, page: Page, { collection }: ProtocolSigns): TypeRef => {
  const isPlain =
    (type.kind === "primitive" && type.name !== "Edm.Stream" && type.name !== "Json") || type.kind === "enum";
  return isPlain
    ? {
        kind: "object",
        properties: [bareProperty({ name: collection, type, origin: page.response?.origin ?? page.origin })],
      }
    : type;
};

const isSuccess = ({ status }: ResponseMessage): boolean => status < 300;

const descriptionOf = (page: Page, status: number, { reasons }: BodyWords): string =>
  page.response?.paragraphs.find(({ text }) => text.includes(String(status)))?.text ?? reasons[status] ?? "";
