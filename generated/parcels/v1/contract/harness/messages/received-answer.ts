import type { ShownAnswer } from "./example.js";
import { isJsonMedia } from "./headers.js";
import { parseJson } from "./parse-json.js";

/** An answer as it came from a server. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Empty where there is no body. */
  readonly text: string;
}

/** Reads an answer; the response itself stays unread. */
export const receivedAnswer = async (response: Response): Promise<ReceivedAnswer> => ({
  status: response.status,
  headers: response.headers,
  text: await response.clone().text(),
});

/** An answer that came, as if the docs had shown it: the client has to give back just that. */
export const answerAsShown = ({ status, headers, text }: ReceivedAnswer): ShownAnswer => {
  const fields = Object.fromEntries(headers);
  if (text === "") return { status, headers: fields };
  if (!isJsonMedia(headers.get("content-type") ?? "")) return { status, headers: fields, text };
  const body = parseJson(text);
  return { status, headers: fields, ...(body === undefined ? { brokenJson: text } : { body }) };
};
