import type { Answer } from "../../../runtime/index.js";

/** What a caller is told beside the body; absent where the call was no call of a client. */
export interface Envelope {
  readonly status?: number | undefined;
  readonly headers?: Headers | undefined;
}

/** What the caller got. */
export type Outcome =
  | ({ readonly kind: "value"; readonly value: unknown } & Envelope)
  | { readonly kind: "error"; readonly error: unknown };

/** Waits for a call, and asks for what stands beside its value too. */
export const outcomeOf = async (call: () => Promise<unknown>): Promise<Outcome> => {
  try {
    const sent = call();
    return isApiCall(sent) ? { kind: "value", ...(await sent.withResponse()) } : { kind: "value", value: await sent };
  } catch (error) {
    return { kind: "error", error };
  }
};

interface Asked {
  readonly withResponse: () => Promise<Answer<unknown>>;
}

const isApiCall = (sent: Promise<unknown>): sent is Promise<unknown> & Asked =>
  "withResponse" in sent && typeof sent.withResponse === "function";
