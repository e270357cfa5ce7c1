/** The example that a `Prefer` header asks for, as in `Prefer: example=list_users` (RFC 7240, section 2); names that are no tokens stand in quotes. */
export const preferredExample = (prefer: string | undefined): string | undefined => {
  const [, quoted, token] = /(?:^|[,;])\s*example\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]+))/i.exec(prefer ?? "") ?? [];
  return quoted?.replaceAll(/\\(.)/g, "$1") ?? token;
};
