import type { Fault } from "../model/example.js";
import type { Operation } from "../model/operation.js";

/** What an example contradicts: the rule, and the sentence that says so. */
export type FaultSentence = Pick<Fault, "rule" | "message">;

/** The example calls another method than its page documents. */
export const otherMethod = ({ method, template }: Operation, called: string): FaultSentence => ({
  rule: "method",
  message: `The page documents ${method} ${template}, the example calls ${called}.`,
});

/** A part of the URL is none of the API's, as a folder of the docs is. */
export const strangePart = (part: string): FaultSentence => ({
  rule: "host-path",
  message: `The URL has "${part}" where no URL of the API has it.`,
});

/** No request line of any page fits the URL. */
export const unknownPath = ({ template }: Operation): FaultSentence => ({
  rule: "unknown-path",
  message: `The URL fits no request line of the docs; the page documents ${template}.`,
});

/** The URL is one of another version. */
export const otherVersion = (named: string, version: string): FaultSentence => ({
  rule: "version",
  message: `The URL names ${named}, the page belongs to ${version}.`,
});

/** The request has a body, though its method sends none. */
export const surplusRequestBody = (method: string): FaultSentence => ({
  rule: "unexpected-body",
  message: `${method} takes no body.`,
});

/** The answer has a body, though its status returns none. */
export const surplusAnswerBody = (status: number): FaultSentence => ({
  rule: "unexpected-body",
  message: `An answer with the status ${status} has no body.`,
});

/** The body is no JSON, though it begins as JSON does. */
export const unreadableBody = (reason: string): FaultSentence => ({
  rule: "broken-json",
  message: `The JSON can't be read: ${reason}.`,
});
