/**
 * The header that lets a call change a value only as long as it is as it was read (RFC 9110, section 13.1.1):
 * `delete({ headers: ifMatch(event) })`. Throws a `TypeError` where the value has no `@odata.etag`.
 */
export const ifMatch = (value: object): { readonly "If-Match": string } => {
  const etag: unknown = Reflect.get(value, "@odata.etag");
  if (typeof etag === "string") return { "If-Match": etag };
  throw new TypeError('The value has no "@odata.etag": read it from the service, or give "*" as If-Match');
};
