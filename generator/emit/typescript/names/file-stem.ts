import { kebabCase } from "../../../text/casing.js";

/** The name of a file or folder for a name of the docs, without an ending: lower case, so that no two differ by case only. */
export const fileStem = (name: string): string => {
  const stem = kebabCase(name).slice(0, longest);
  return stem === "" || taken.test(stem) ? `${stem}_` : stem;
};

/** Far below the 255 bytes that file systems allow, so that a suffix and letters of several bytes have room. */
const longest = 80;

/** `index` is the registry of a folder; the others name devices on Windows, whatever their ending. */
const taken = /^(index|con|prn|aux|nul|com\d|lpt\d)$/;
