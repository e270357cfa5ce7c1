import { printWidth } from "./layout.js";
import { stringText } from "./string-text.js";

/** An import with its line end: in one line where it fits or brings a single name, else with a line for each name. */
export const importText = (keyword: "import" | "import type", names: readonly string[], from: string): string => {
  const line = `${keyword} { ${names.join(", ")} } from ${stringText(from)};`;
  return names.length === 1 || line.length <= printWidth
    ? `${line}\n`
    : `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${stringText(from)};\n`;
};
