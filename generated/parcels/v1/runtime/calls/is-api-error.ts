import { ApiError } from "./api-error.js";

/** Whether a call failed with an answer, and with one of these statuses where any are given, as in `isApiError(error, 404, 410)`. */
export const isApiError = <S extends number = number>(
  error: unknown,
  ...statuses: readonly S[]
): error is ApiError<S> =>
  error instanceof ApiError && (statuses.length === 0 || statuses.some((status) => status === error.status));
