/** The object and the member that a JSON Pointer leads to (RFC 6901, section 4). */
export const memberOfPointer = (pointer: string): { readonly object: string; readonly member: string } => {
  const at = pointer.lastIndexOf("/");
  return {
    object: pointer.slice(0, at),
    member: pointer
      .slice(at + 1)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~"),
  };
};
