import { writeFileSync } from "node:fs";

/** Writes a file that is not there yet; `false` where one is, which stays as it is. */
export const writeNewFile = (path: string, text: string): boolean => {
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
};
