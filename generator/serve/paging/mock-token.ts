/** What stands for the place in a list where the next page begins, in a link or as a cursor. */
export const mockToken = (offset: number): string => `docwright.${offset}`;

/** The place that such a text stands for; `undefined` for any other. */
export const offsetOf = (token: string | undefined): number | undefined => {
  const [, digits] = /^docwright\.(\d{1,9})$/.exec(token ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits);
};
