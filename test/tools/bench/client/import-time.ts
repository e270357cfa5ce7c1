import { spawnSync } from "node:child_process";

/** The milliseconds that Node takes to import modules, seen from inside a process of its own that has done nothing before. */
export const importMilliseconds = (modules: readonly string[], folder: string): number => {
  const imports = modules.map((name) => `await import(${JSON.stringify(name)});`).join(" ");
  return Number(
    evaluate(`const start = performance.now(); ${imports} console.log(performance.now() - start);`, folder),
  );
};

/** The milliseconds from the start of a process to its end when all it does is to import modules; an empty process has none. */
export const processMilliseconds = (modules: readonly string[], folder: string): number => {
  const start = performance.now();
  evaluate(modules.map((name) => `import ${JSON.stringify(name)};`).join(" "), folder);
  return performance.now() - start;
};

const evaluate = (text: string, folder: string): string => {
  const args = ["--input-type=module", "--eval", text];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${text}\nended with ${status}:\n${stderr}`);
  return stdout;
};
