/** A folder of the program or of the templates: what its files may import beside each other. */
export interface Room {
  /** Other rooms, or files of the top folder, or a file of the templates. */
  readonly imports: readonly string[];
  /** Packages that are of this room alone, each behind one file that is its door; modules of Node in any room and file that need them. */
  readonly packages: readonly string[];
}

/**
 * Who may know whom; a test holds the real imports against it.
 *
 * The run-time check of the templates is asked by `link` and `emit` too, so that generator and generated tests agree.
 * The stages (read, parse, link, check, emit, write) do not know each other: they meet in `model`, in `read-versions.ts` and in `pipeline.ts`.
 */
export const rooms: Readonly<Record<string, Room>> = {
  model: { imports: [], packages: [] },
  text: { imports: [], packages: ["fastest-levenshtein"] },
  lists: { imports: [], packages: [] },
  json: { imports: ["model"], packages: ["jsonc-parser"] },
  paths: { imports: ["model", "text"], packages: [] },
  api: { imports: ["lists", "model"], packages: [] },
  dialects: { imports: ["emit/options", "model"], packages: [] },
  diagnostics: { imports: ["model", "text"], packages: [] },

  read: {
    imports: ["model", "diagnostics", "dialects", "json", "text"],
    packages: ["node:buffer", "node:fs", "node:path"],
  },
  parse: {
    imports: ["model", "diagnostics", "dialects", "json", "text"],
    packages: [
      "mdast",
      "mdast-util-gfm-table",
      "mdast-util-to-string",
      "micromark-extension-gfm-table",
      "remark-frontmatter",
      "remark-parse",
      "unified",
      "yaml",
    ],
  },
  link: {
    imports: ["api", "model", "diagnostics", "dialects", "json", "paths", "text", "lists", "templates/contract"],
    packages: [],
  },
  check: { imports: ["api", "model", "diagnostics", "text"], packages: [] },

  // The targets: each knows the door `emit/target.ts` and the floors, none knows another.
  "emit/options": { imports: ["text"], packages: [] },
  "emit/target": { imports: ["api", "diagnostics", "emit/options", "json", "model"], packages: [] },
  "emit/coverage": { imports: ["emit/target"], packages: [] },
  "emit/model": { imports: ["emit/target", "model"], packages: [] },
  "emit/openapi": { imports: ["api", "emit/target", "model"], packages: [] },
  "emit/typescript": {
    imports: ["api", "emit/target", "json", "model", "text", "lists", "templates/contract"],
    packages: ["node:module", "prettier", "ts-morph"],
  },
  emit: {
    imports: [
      "api",
      "emit/coverage",
      "emit/model",
      "emit/openapi",
      "emit/options",
      "emit/target",
      "emit/typescript",
      "model",
    ],
    packages: [],
  },

  write: { imports: ["model", "diagnostics", "json"], packages: ["node:fs", "node:path"] },

  serve: {
    imports: ["api", "json", "model", "paths", "text", "templates/contract"],
    packages: ["node:crypto", "node:http", "node:net", "node:stream", "node:timers"],
  },

  report: { imports: ["api", "model", "diagnostics", "text"], packages: ["picocolors"] },
  // Walks from a name through all stages and back to the pages.
  explain: {
    imports: [
      "api",
      "config",
      "diagnostics",
      "dialects",
      "emit",
      "emit/options",
      "emit/target",
      "link",
      "model",
      "parse",
      "read-versions",
      "text",
    ],
    packages: [],
  },
  config: { imports: ["dialects", "emit", "emit/options", "json", "text"], packages: ["jiti", "node:path"] },
  commands: {
    imports: ["config", "docwright", "emit", "explain", "read", "report", "serve", "write"],
    packages: ["commander", "node:path"],
  },

  "read-versions": {
    imports: ["api", "diagnostics", "dialects", "link", "model", "parse", "read", "report"],
    packages: [],
  },
  pipeline: {
    imports: [
      "check",
      "config",
      "diagnostics",
      "emit",
      "emit/options",
      "emit/target",
      "model",
      "read",
      "read-versions",
      "report",
      "write",
    ],
    packages: ["node:path"],
  },
  docwright: {
    imports: ["config", "diagnostics", "model", "pipeline", "read-versions", "report", "serve"],
    packages: ["node:path"],
  },
  main: { imports: ["commands"], packages: ["node:v8"] },
  rooms: { imports: [], packages: [] },

  "templates/runtime": { imports: [], packages: [] },
  // What stands in place of files of the runtime where an API speaks no OData.
  "templates/plain": { imports: ["templates/runtime"], packages: [] },
  // The program that builds a package of clients, where docwright need not be installed.
  "templates/package": {
    imports: [],
    packages: ["esbuild", "node:child_process", "node:fs", "node:module", "node:path", "node:url"],
  },
  "templates/contract": { imports: ["templates/runtime"], packages: ["node:fs", "node:path", "node:url", "vitest"] },
};
