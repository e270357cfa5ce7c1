import type { RequestLine } from "../../model/page.js";
import type { Fence } from "../blocks/block.js";
import { readRequestLines } from "../messages/read-request-lines.js";
import { joinReadings, type Reading } from "../reading.js";
import { type Section, sectionsOf } from "../sections/section.js";

/**
 * The request lines of all HTTP request sections of a page. On a page that has none, but does say what permissions its
 * requests need, they are the fences of nothing but request lines above the examples.
 *
 *     ## HTTP request
 *     ```http
 *     GET /rooms/{id}/lamps
 *     ^^^^^^^^^^^^^^^^^^^^^
 *     ```
 */
export const readRequestLinesOf = (sections: readonly Section[]): Reading<readonly RequestLine[]> => {
  const requests = sectionsOf(sections, "httpRequest");
  if (requests.length > 0) return joinReadings(fencesOf(requests).map(readFence));
  if (sectionsOf(sections, "permissions").length === 0) return joinReadings([]);
  const fences = fencesOf(sectionsOf(sections, "head", "permissions", "other"));
  return joinReadings(
    fences.map(readFence).filter(({ value, used }) => value.length > 0 && value.length === lineCount(used)),
  );
};

const fencesOf = (sections: readonly Section[]): readonly Fence[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "fence"));

const readFence = (fence: Fence): FenceReading => {
  const { value, diagnostics } = readRequestLines(fence.text, fence.origin);
  return { value, diagnostics, used: value.length === 0 ? [] : [fence], left: [] };
};

interface FenceReading extends Reading<readonly RequestLine[]> {
  readonly used: readonly Fence[];
}

const lineCount = (fences: readonly Fence[]): number =>
  fences.flatMap(({ text }) => text.split("\n")).filter((line) => line.trim() !== "").length;
