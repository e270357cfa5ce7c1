import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** How many packages come along with those that a user asks for, the dependencies of dependencies too. */
export const runtimeDependencies = (packages: readonly string[], modules: string): number => {
  const reached = new Set(packages);
  // A set hands out what is added to it during the walk too.
  for (const name of reached) dependenciesOf(join(modules, name, "package.json")).forEach((one) => reached.add(one));
  return reached.size - packages.length;
};

const dependenciesOf = (path: string): readonly string[] => {
  if (!existsSync(path)) throw new Error(`Not installed at the top: ${path}`);
  const { dependencies = {} }: Manifest = JSON.parse(readFileSync(path, "utf8"));
  return Object.keys(dependencies);
};
