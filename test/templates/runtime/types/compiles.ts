/** Code that has to compile, and is never run: the check of the types of all tests is what fails. */
export const compiles = (code: () => unknown): (() => unknown) => code;
