/** An answer with what stands beside its body. */
export interface Answer<T> {
  readonly value: T;
  readonly status: number;
  readonly headers: Headers;
  /** All of the answer; its content was read, unless a stream was asked for. */
  readonly response: Response;
}

/** A call that was sent: a promise of the body of its answer. */
export interface ApiCall<T> extends Promise<T> {
  /** The same answer with its status, its headers and the `Response` itself; nothing is sent again. */
  readonly withResponse: () => Promise<Answer<T>>;
}

/** The call that will have this answer. A failure is reported as unhandled until somebody asks for either of its two promises. */
export const callOf = (answer: Promise<Answer<unknown>>): ApiCall<unknown> => {
  const value = answer.then((given) => given.value);
  const withResponse = async (): Promise<Answer<unknown>> => {
    value.catch(() => undefined);
    return answer;
  };
  return Object.assign(value, { withResponse });
};
