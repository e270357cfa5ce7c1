import type { ProtocolSigns } from "../../dialects/protocol-signs.js";
import { isObject } from "../../json/is-object.js";
import type { Annotation, MessageBlock, MessageBody } from "../../model/message.js";
import type { BodySection, Page, ParameterRow, PropertyRow } from "../../model/page.js";
import type { Origin } from "../../model/source.js";

/**
 * Where the pages of a version show first that the API speaks the protocol of its family; `undefined` where none does.
 *
 *     GET https://api.example/lamps?$select=color        { "@odata.type": "#home.lamp" }
 *                                   ^^^^^^^               ^^^^^^^^^^^^^
 */
export const protocolSign = (pages: readonly Page[], signs: ProtocolSigns): Origin | undefined => {
  for (const page of pages) for (const sign of signsOf(page, signs)) return sign;
  return undefined;
};

/** Signs are looked for as they are asked for: the first page that has one is mostly the first. */
const signsOf = function* (page: Page, signs: ProtocolSigns): Generator<Origin, void> {
  if (page.queryOptions.length > 0 || isOfService(page.namespace, signs)) yield page.origin;
  yield* page.requestLines.filter(({ target }) => isSpokenIn(target, signs)).map(originOf);
  yield* [...page.parameters, ...page.properties].filter((row) => isOwnRow(row, signs)).map(originOf);
  yield* [page.requestBody, page.response].flatMap((section) => sectionSigns(section, signs));
  yield* page.messages.filter((block) => isMessageSign(block, signs)).map(originOf);
  yield* page.representations.filter((sample) => isSampleSign(sample, signs)).map(originOf);
};

const sectionSigns = (section: BodySection | undefined, signs: ProtocolSigns): readonly Origin[] =>
  section?.paragraphs.some(({ text }) => isMentioned(text, signs)) === true ? [section.origin] : [];

const originOf = ({ origin }: { readonly origin: Origin }): Origin => origin;

const isOfService = (namespace: string | undefined, { namespaces }: ProtocolSigns): boolean =>
  namespaces.some((known) => `${namespace}.`.toLowerCase().startsWith(`${known}.`));

/** Of a service that is known, or with an option or a segment of the protocol. */
const isSpokenIn = (target: string, { names, hosts }: ProtocolSigns): boolean => {
  const [, host = ""] = /^\w+:\/\/([^/?#]+)/.exec(target) ?? [];
  const parts = target.toLowerCase().split(/[/?&=(),;]/);
  return hosts.includes(host.toLowerCase()) || names.some((name) => parts.includes(name));
};

const isOwnRow = ({ name, description }: PropertyRow | ParameterRow, signs: ProtocolSigns): boolean =>
  isMentioned(name, signs) || isMentioned(description.text, signs);

/** In a sentence a name ends where its letters do. */
const isMentioned = (text: string, { members, names }: ProtocolSigns): boolean => {
  const words = new Set(text.toLowerCase().match(/\$[a-z]+/g));
  return members.some((member) => text.includes(member)) || names.some((name) => words.has(name));
};

const isMessageSign = ({ message, annotation }: MessageBlock, signs: ProtocolSigns): boolean =>
  isSampleSign({ annotation, body: message.body }, signs) ||
  (message.kind === "request" ? isSpokenIn(message.url, signs) : isCollection(message.body, signs));

interface AnnotatedJson {
  readonly annotation?: Annotation | undefined;
  readonly body: MessageBody;
}

const isSampleSign = ({ annotation, body }: AnnotatedJson, signs: ProtocolSigns): boolean =>
  (annotation !== undefined && hasOwnMember({ ...annotation.members }, signs)) ||
  (body.kind === "json" && hasOwnMember(body.value, signs));

const hasOwnMember = (value: unknown, signs: ProtocolSigns): boolean => {
  if (Array.isArray(value)) return value.some((element) => hasOwnMember(element, signs));
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([name, member]) => signs.members.some((sign) => name.includes(sign)) || hasOwnMember(member, signs),
  );
};

const isCollection = (body: MessageBody, { collection }: ProtocolSigns): boolean =>
  body.kind === "json" && isObject(body.value) && isCollectionObject(body.value, collection);

const isCollectionObject = (value: Readonly<Record<string, unknown>>, collection: string): boolean =>
  Array.isArray(value[collection]) && Object.keys(value).every((name) => name === collection || name.includes("@"));
