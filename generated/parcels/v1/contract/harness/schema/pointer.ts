/** JSON Pointer to a member of the value that `pointer` leads to (RFC 6901, section 3). */
export const pointerTo = (pointer: string, member: string): string =>
  `${pointer}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The names on the way of a JSON Pointer, from the outermost (RFC 6901, section 4). */
export const namesIn = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
