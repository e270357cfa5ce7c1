/** Whether a path stays below the folder that it is relative to, on every system: the name of a page must never lead out of it. */
export const staysBelow = (path: string): boolean => path.split("/").every(isPlainName);

/** No `.` and `..`, nothing empty (an absolute path), no backslash, drive letter or control character. */
const isPlainName = (name: string): boolean => /^[^\\:\p{Cc}]+$/u.test(name) && !/^\.+$/.test(name);
