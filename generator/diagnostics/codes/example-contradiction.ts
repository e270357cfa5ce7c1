import { defineCode } from "../define-code.js";

/** An example says something else than the page it stands on. */
export const exampleContradiction = defineCode<{
  readonly example: string;
  readonly place: string;
  readonly message: string;
}>({
  code: "example-contradiction",
  severity: "warning",
  sentence: "An example says something else than the page it stands on.",
  message: ({ example, place, message }) => `Example ${example}, ${place}: ${message}`,
  remedy: () => "Mend the example, or what the docs say of it; until then its contract test expects this failure.",
});
