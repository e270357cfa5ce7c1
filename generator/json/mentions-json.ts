/** Whether the value of a `Content-Type` speaks of JSON, however pages spell it, as in `application/json` and `json; odata=full`. */
export const mentionsJson = (contentType: string): boolean => /json/i.test(contentType);
