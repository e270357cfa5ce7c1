import { defineCode } from "../define-code.js";

/** A request line has an ellipsis in place of a part of its path. */
export const elidedPath = defineCode<{ readonly method: string; readonly template: string }>({
  code: "elided-path",
  severity: "info",
  sentence: "A request line has an ellipsis in place of a part of its path.",
  message: ({ method, template }) =>
    `${method} ${template} leaves out a part of its path, so the client can't call it.`,
  remedy: () => "Write the path in full, or name the placeholder that stands for the part.",
});
