/** JSON Pointer to a member of the value that `pointer` leads to (RFC 6901, section 3). */
export const pointerTo = (pointer: string, member: string): string =>
  `${pointer}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
