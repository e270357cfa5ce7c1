import type { FenceWords } from "../fence-words.js";

/** Fences beside those of HTTP messages and JSON (page format, Example messages). */
export const fences: FenceWords = {
  codeLanguages: [
    ...["c#", "cs", "csharp", "go", "java", "javascript", "js", "node", "objc", "objective-c", "php", "powershell"],
    ...["python", "ruby", "shell", "bash", "sh", "swift", "typescript", "ts", "xml", "html"],
  ],
  jsonLanguages: ["json"],
};
