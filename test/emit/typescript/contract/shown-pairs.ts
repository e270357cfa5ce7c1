import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A request that a page shows; it is as many examples as it has answers, and one without any. */
export interface ShownRequest {
  /** Line of the page. */
  readonly line: number;
  readonly answers: number;
}

/** What a page shows, read without the program's parser: fences, the comments before them, and headings. */
export interface ShownPage {
  readonly page: string;
  readonly requests: readonly ShownRequest[];
  /** Answers before all requests. */
  readonly loneAnswers: number;
}

/** The pages of the operations below a docs folder. */
export const shownPages = (docs: string): readonly ShownPage[] =>
  readdirSync(join(docs, "api"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => shownPage(`api/${name}`, readFileSync(join(docs, "api", name), "utf8").split(/\r?\n/)));

/** How many examples the requests of a page make. */
export const pairsOf = ({ requests, loneAnswers }: ShownPage): number =>
  requests.reduce((sum, { answers }) => sum + Math.max(answers, 1), loneAnswers);

const shownPage = (page: string, lines: readonly string[]): ShownPage => {
  const requests: { line: number; answers: number; names: readonly string[] }[] = [];
  let loneAnswers = 0;
  for (const fence of fencesOf(lines)) {
    if (/^\W*(?:notification|callback)\b/i.test(fence.heading)) continue;
    const { names, annotation } = fence;
    const shown = requestLines(fence);
    if (shown.length > 0) requests.push(...shown.map((line) => ({ line, answers: 0, names })));
    else if (/^\s*HTTP\/\d/i.test(firstOf(fence)) || annotation === "response") {
      const named = requests.filter((request) => request.names.some((name) => names.includes(name)));
      const answered = named.length > 0 ? named : requests.slice(-1);
      for (const request of answered) request.answers += 1;
      if (answered.length === 0) loneAnswers += 1;
    }
  }
  return { page, requests, loneAnswers };
};

/**
 * Lines of the requests in a fence. What is not annotated as a request is one outside of the section that gives the
 * syntax, and where a comment says that it is something else, only with a name or a whole URL.
 */
const requestLines = (fence: Fence): readonly number[] => {
  const { annotation, names, section, lines, line } = fence;
  if (!isRequestLine(firstOf(fence))) return [];
  if (annotation !== "request") {
    if (/^(?:http )?request/i.test(section)) return [];
    if (annotation !== undefined && names.length === 0 && !/\shttps:/i.test(firstOf(fence))) return [];
  }
  return lines.flatMap((text, index) => (isRequestLine(text) ? [line + index] : []));
};

const isRequestLine = (text: string): boolean => /^\s*(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+\S/.test(text);

const firstOf = ({ lines }: Fence): string => lines.find((line) => line.trim() !== "") ?? "";

interface Fence {
  readonly lines: readonly string[];
  /** Number of the first one. */
  readonly line: number;
  readonly annotation: string | undefined;
  readonly names: readonly string[];
  readonly heading: string;
  /** Text of the heading of the second level or above. */
  readonly section: string;
}

const fencesOf = function* (lines: readonly string[]): Generator<Fence, void> {
  let [heading, section] = ["", ""];
  for (let at = 0; at < lines.length; at += 1) {
    const [, level = "", title = ""] = /^\s*(#+)\s*(.+?)\s*#*$/.exec(lines[at] ?? "") ?? [];
    if (title !== "") heading = title;
    if (title !== "" && level.length <= 2 && !title.includes("#tab/")) section = title;
    const [, fence = ""] = /^\s*(```|~~~)/.exec(lines[at] ?? "") ?? [];
    if (fence === "") continue;
    const end = lines.findIndex((line, index) => index > at && line.trim().startsWith(fence));
    yield { lines: lines.slice(at + 1, end), line: at + 2, ...commentBefore(lines, at), heading, section };
    at = end === -1 ? lines.length : end;
  }
};

const commentBefore = (lines: readonly string[], fence: number): Pick<Fence, "annotation" | "names"> => {
  const last = lines.findLastIndex((line, index) => index < fence && line.trim() !== "");
  if (lines[last]?.includes("-->") !== true) return { annotation: undefined, names: [] };
  const from = lines.findLastIndex((line, index) => index <= last && line.includes("<!--"));
  const comment = lines.slice(from, last + 1).join("\n");
  const [, annotation] = /"?blockType"?\s*:\s*"([^"]+)"/.exec(comment) ?? [];
  const [, names = ""] = /"?name"?\s*:\s*(\[[^\]]*\]|"[^"]*")/.exec(comment) ?? [];
  return { annotation, names: [...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name) };
};
