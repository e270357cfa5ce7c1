/** The body of an answer: nothing as `undefined`, JSON read, any other content as a `Blob`. */
export const readAnswer = async (response: Response): Promise<unknown> => {
  const body = await response.blob();
  if (body.size === 0) return undefined;
  return isJson(response.headers.get("content-type") ?? "") ? JSON.parse(await body.text()) : body;
};

/** `application/json`, `application/problem+json; charset=utf-8` (RFC 6839, section 3.1). */
const isJson = (contentType: string): boolean => /^\s*[^;\s]*[/+]json\s*(?:;|$)/i.test(contentType);
