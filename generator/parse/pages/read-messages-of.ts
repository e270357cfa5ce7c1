import type { IgnoredReason } from "../../model/account.js";
import type { BlockType, MessageBlock, Representation } from "../../model/message.js";
import type { Fence, Part } from "../blocks/block.js";
import { readJson } from "../messages/read-json.js";
import { readMessages } from "../messages/read-messages.js";
import { leave, type PartFate, type Reading, reading, traceOf } from "../reading.js";
import type { Section } from "../sections/section.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { MessageWords } from "../../dialects/message-words.js";
import type { FenceWords } from "../../dialects/fence-words.js";
import { type AnnotatedFence, annotatedFences } from "./annotated-fences.js";
import { exampleHeadings } from "./example-headings.js";

/** The messages and JSON representations of a page, in its order. */
export interface FoundFences {
  readonly messages: readonly MessageBlock[];
  readonly representations: readonly Representation[];
}

/**
 * Reads the fences of a page; those that gave request lines are messages only where their annotation calls them an example.
 *
 *     ### Request
 *     ```http
 *     GET /lamps/7
 *     ^^^^^^^^^^^^
 *     ```
 */
export const readMessagesOf = (
  sections: readonly Section[],
  requestFences: readonly Part[],
  dialect: Dialect,
): Reading<FoundFences> => {
  const written = new Set(requestFences);
  const headings = exampleHeadings(sections, dialect.sections);
  const annotated = sections.map((section) => annotatedFences(section, dialect.annotations));
  const readings = annotated.flatMap(({ value }) =>
    value
      .filter((found) => !written.has(found.fence) || blockTypeOf(found) === "request")
      .map((found) => readFence(found, headings.get(found.section) ?? "", dialect)),
  );
  return {
    value: {
      messages: readings.flatMap(({ value }) => value.messages),
      representations: readings.flatMap(({ value }) => value.representations),
    },
    // What a fence gave says more of its comment than the comment alone: it comes last.
    ...traceOf([...annotated, ...readings]),
  };
};

const blockTypeOf = ({ note }: AnnotatedFence): BlockType | undefined => note?.annotation.blockType;

const readFence = (found: AnnotatedFence, heading: string, dialect: Dialect): Reading<FoundFences> => {
  const { fence, section } = found;
  const blockType = blockTypeOf(found);
  if (dialect.fences.codeLanguages.includes(fence.language)) return setAside(found, "code-language");
  if (blockType === "resource" || (section.kind === "representation" && holdsJson(fence, dialect.fences)))
    return readRepresentation(found);
  const messages = readExample(found, heading, dialect.messages);
  // An author who has a fence ignored still shows readers a message; anything else in it is nobody's business.
  if (messages.used.length > 0) return messages;
  if (section.kind === "notification") return setAside(found, "notification");
  return blockType === "ignored" ? setAside(found, "ignored-annotation") : messages;
};

const setAside = (found: AnnotatedFence, reason: IgnoredReason): Reading<FoundFences> =>
  reading(nothing, [], leave(partsOf(found), { is: "ignored", reason }));

const nothing: FoundFences = { messages: [], representations: [] };

const partsOf = ({ fence, note }: AnnotatedFence): readonly Part[] =>
  note === undefined ? [fence] : [fence, note.comment];

const holdsJson = ({ language, text }: Fence, { jsonLanguages }: FenceWords): boolean =>
  jsonLanguages.some((start) => language.startsWith(start)) || /^\s*[[{]/.test(text);

const readRepresentation = (found: AnnotatedFence): Reading<FoundFences> => {
  const { fence } = found;
  const { value: body, diagnostics } = readJson(fence.text, fence.origin);
  const representation = { ...annotationOf(found), body, origin: fence.origin };
  return { value: { messages: [], representations: [representation] }, diagnostics, used: partsOf(found), left: [] };
};

const readExample = (found: AnnotatedFence, heading: string, words: MessageWords): Reading<FoundFences> => {
  const { fence } = found;
  const { value, diagnostics } = readMessages(fence.text, fence.origin, words);
  const messages = value.map(({ message, origin }) => ({ message, ...annotationOf(found), heading, origin }));
  return {
    value: { messages, representations: [] },
    diagnostics,
    ...(value.length === 0 ? { used: [], left: withoutMessage(found) } : { used: partsOf(found), left: [] }),
  };
};

/** The comment shares the fate of its fence, of which the section may say more. */
const withoutMessage = ({ note }: AnnotatedFence): readonly PartFate[] =>
  note === undefined ? [] : leave([note.comment], { is: "notUnderstood", reason: "no-message" });

const annotationOf = ({ note }: AnnotatedFence): Pick<MessageBlock, "annotation"> =>
  note === undefined ? {} : { annotation: note.annotation };
