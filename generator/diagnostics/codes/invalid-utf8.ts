import { defineCode } from "../define-code.js";

/** A page holds bytes that are not UTF-8 (RFC 3629). */
export const invalidUtf8 = defineCode<object>({
  code: "invalid-utf8",
  severity: "error",
  sentence: "A page holds bytes that are not UTF-8 (RFC 3629).",
  message: () => "The page is not valid UTF-8 from here on; the character is lost.",
  remedy: () => "Save the page as UTF-8.",
});
