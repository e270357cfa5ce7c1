/** The program was called or configured wrongly: exit code 2, and a message without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
