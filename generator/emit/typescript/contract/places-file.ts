import type { EmittedFile } from "../../../model/emitted.js";
import { linesOfJson } from "../layout/lines-of-json.js";
import type { PageExamples } from "./page-examples.js";

/** `contract/places.json`: the lines of each example. They stand apart, so that a line more on a page leaves its test file alone. */
export const placesFile = (pages: readonly PageExamples[], docs: readonly string[] = []): EmittedFile => ({
  path: "contract/places.json",
  text: linesOfJson({
    ...(docs.length === 0 ? {} : { docs: [["folders", docs.map((folder) => `../${folder}`)]] }),
    pages: pages.map(({ page, examples }) => [page, Object.fromEntries(examples.map(linesOf))]),
  }),
});

const linesOf = ({ example }: PageExamples["examples"][number]): readonly [string, readonly number[]] => {
  const { name, origin, response } = example;
  return [name, response === undefined ? [origin.line] : [origin.line, response.origin.line]];
};
