/**
 * - `minor`: Below the age of consent.
 * - `notAdult`: Old enough to consent, not yet of age.
 * - `adult`: Of age.
 *
 * @see resources/user.md#agegroup-values
 */
export type AgeGroup = "minor" | "notAdult" | "adult" | (string & {});
