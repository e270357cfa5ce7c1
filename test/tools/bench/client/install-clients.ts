import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientPrograms } from "./programs/client-programs.js";

/** Installs the packages of clients in the folder unless they are there; gives why it can't be done, where it can't. */
export const installClients = (clients: readonly ClientPrograms[], folder: string): string | undefined => {
  const dependencies = Object.assign({}, ...clients.map(({ packages }) => packages));
  const manifest = JSON.stringify({ private: true, type: "module", dependencies });
  const path = join(folder, "package.json");
  if (existsSync(path) && readFileSync(path, "utf8") === manifest) return undefined;
  writeFileSync(path, manifest);
  const { status, stderr } = spawnSync(
    "npm",
    ["install", "--silent", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"],
    { cwd: folder, encoding: "utf8" },
  );
  if (status === 0) return undefined;
  // So that the next run tries again.
  rmSync(path);
  return `npm install ended with ${status}: ${stderr.trim()}`;
};
