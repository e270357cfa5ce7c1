import type { FileChanges, Generated } from "./generated.js";

/** The files that are not what they should be, one on a line: `write` where the text is new or another, `remove` where the file is no longer part. */
export const prettyChanges = ({ versions, shared }: Pick<Generated, "versions" | "shared">): string =>
  [...versions.flatMap(({ version, files }) => changeLines(files, `${version}/`)), ...changeLines(shared, "")].join("");

const changeLines = ({ written, removed }: FileChanges, folder: string): readonly string[] => [
  ...written.map((path) => `write  ${folder}${path}\n`),
  ...removed.map((path) => `remove ${folder}${path}\n`),
];
