/** The text of a new `docwright.config.ts` for these docs folders, relative to its own. */
export const configText = (docsFolders: readonly string[]): string => `import { defineConfig } from "docwright";

export default defineConfig({
  inputs: [${docsFolders.map((path) => `{ path: ${JSON.stringify(path)} }`).join(", ")}],
  out: "generated",
});
`;
