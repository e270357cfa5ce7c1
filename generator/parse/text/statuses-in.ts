import type { BodyWords } from "../../dialects/body-words.js";
import { compileOnce } from "../../dialects/compile-once.js";
import { globalPattern } from "../../dialects/pattern.js";

/**
 * The status codes that a sentence names; numbers that are none, and those that stand beside other words, are left out.
 *
 *     If successful, this method returns a `201 Created` response code and the new lamp.
 *                                           ^^^
 */
export const statusesIn = (text: string, words: BodyWords): readonly number[] =>
  [...text.matchAll(statusCode(words))]
    .map((match) => Number(match[1] ?? match[2]))
    .filter((status) => registeredStatuses.has(status));

const statusCode = compileOnce(
  ({ beforeStatus, behindStatus }: BodyWords) =>
    globalPattern`(?<![\w.$-])([1-5]\d\d)(?=[ ,.]*(?:\w+ )?(?:\w+ )?(?:${behindStatus}|$))|${beforeStatus}(?:\/\d(?:\.\d)?)? ([1-5]\d\d)\b`,
);

/** Status codes of the IANA registry that an API answers with: "Microsoft 365" is none. */
const registeredStatuses: ReadonlySet<number> = new Set([
  100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 307, 308, 400, 401,
  402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422, 423, 424, 425, 426, 428,
  429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 511,
]);
