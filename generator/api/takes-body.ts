import type { HttpMethod } from "../model/message.js";

/** Whether a request with a method has a body that means something (RFC 9110, section 9.3; RFC 5789). */
export const takesBody = (method: HttpMethod): boolean => method === "POST" || method === "PATCH" || method === "PUT";
