import type { EmittedFile } from "../../../model/emitted.js";
import { importLines, relativeModule } from "../code/imports.js";
import { callOf } from "../layout/call-of.js";
import { importText } from "../layout/import-text.js";
import { type Layout, belowOf, marginOf, plain } from "../layout/layout.js";
import { stringText } from "../layout/string-text.js";
import type { Code } from "./code.js";
import type { ContractContext } from "./context.js";
import { exampleCode } from "./example-code.js";
import type { PageExamples } from "./page-examples.js";

/** The test file of a page. It is printed as prettier would, by hand: there are megabytes of it. */
export const pageFile = ({ page, path, examples }: PageExamples, context: ContractContext): EmittedFile => {
  const codes = examples.map(({ example, operation }) => exampleCode(example, operation, context));
  const describe = callOf("describePage", [plain(stringText(page)), examplesLayout(codes)]);
  return { path: `${path}.ts`, text: `${importsText(path, codes)}\n${describe.at({ indent: 0, column: 0 })};\n` };
};

/** The function with the tests, an empty line between them; a call treats it as brackets. */
const examplesLayout = (codes: readonly Code[]): Layout => ({
  at: (place) => {
    const below = belowOf(place);
    const tests = codes.map(({ layout }) => `${marginOf(below)}${layout.at(below)};\n`);
    return `(example) => {\n${tests.join("\n")}${marginOf(place)}}`;
  },
  isBracketed: true,
});

const importsText = (path: string, codes: readonly Code[]): string => {
  const helpers = ["describePage", ...codes.flatMap(({ harness }) => harness)];
  const types = codes.flatMap((code) => code.types);
  const takesLiteral = codes.some((code) => code.takesLiteral);
  return [
    importText("import", [...new Set(helpers)].sort(), relativeModule(path, "contract/page")),
    ...(takesLiteral ? [importText("import", ["literal"], relativeModule(path, "runtime/index"))] : []),
    ...importLines(path, types).map(({ from, names }) => importText("import type", names, from)),
  ].join("");
};
