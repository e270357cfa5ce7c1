import type { Places } from "../../../../templates/contract/harness/read-contract.js";
import type { EmittedFile } from "../../../model/emitted.js";
import { inOneLine, printJson } from "../../../json/print-json.js";
import type { PageExamples } from "./page-examples.js";

/** `contract/places.json`: the lines of each example. They stand apart, so that a line more on a page leaves its test file alone. */
export const placesFile = (pages: readonly PageExamples[], docs: readonly string[]): EmittedFile => {
  const places: Places = {
    ...(docs.length !== 0 && { docs: { folders: docs.map((folder) => `../${folder}`) } }),
    pages: Object.fromEntries(pages.map(({ page, examples }) => [page, Object.fromEntries(examples.map(linesOf))])),
  };
  return { path: "contract/places.json", text: [...printJson(places, 2, inOneLine)].join("") };
};

const linesOf = ({ example }: PageExamples["examples"][number]): readonly [string, readonly [number, number?]] => {
  const { name, origin, response } = example;
  return [name, response === undefined ? [origin.line] : [origin.line, response.origin.line]];
};
