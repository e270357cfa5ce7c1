import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { checkout } from "../support/checkout.js";
import { type Compiler, compilerMessages } from "../support/compile.js";

/** Programs of users, and the client that they import. */
export interface Programs {
  /** Of `test/programs/`. */
  readonly name: string;
  /** What they import it as, as in `@acme/graph`. */
  readonly specifier: string;
  /** Where the client lies, as sources, within the place. */
  readonly client: string;
  /** A folder for what is compiled. */
  readonly place: string;
}

/**
 * Tests that the programs of a folder compile with both compilers, a run each, and that each of them does what it says.
 * A program is a file whose exports named `plays` are held against what is sent and what comes.
 */
export const testPrograms = (programs: Programs): void => {
  const { name, place } = programs;
  let messages = "";

  beforeAll(() => {
    cpSync(join(sources, name), join(place, "programs", name), { recursive: true });
    cpSync(join(sources, "program.ts"), join(place, "programs/program.ts"));
    messages = compile(programs, "typescript", {});
    linkClient(programs);
  });

  test("they compile, and declare what they export", () => {
    expect(messages).toBe("");
  });

  test("they do so with an older compiler", () => {
    expect(compile(programs, "typescript-5.9", { emitDeclarationOnly: true })).toBe("");
  });

  const files = readdirSync(join(sources, name)).filter((file) => file.endsWith(".ts"));
  test.each(files)("%s", async (file) => {
    const compiled = join(place, "typescript/out/programs", name, file.replace(/\.ts$/, ".js"));
    const module: object = await import(/* @vite-ignore */ pathToFileURL(compiled).href);
    expect(await failuresOf(module)).toEqual({});
  });
};

const sources = import.meta.dirname;

/** What a compiler says of the programs. */
const compile = (programs: Programs, compiler: Compiler, options: object): string => {
  const project = join(programs.place, compiler);
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(settingsOf(programs, options)));
  return compilerMessages(compiler, project).slice(0, 5000);
};

const settingsOf = ({ name, specifier, client, place }: Programs, options: object): object => ({
  compilerOptions: {
    ...strictest,
    ...options,
    declaration: true,
    rootDir: place,
    outDir: "out",
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    types: ["node"],
    typeRoots: [join(checkout, "node_modules/@types")],
    paths: { [specifier]: [join(client, "index.ts")], [`${specifier}/*.js`]: [join(client, "*.ts")] },
  },
  include: [join(place, "programs", name)],
});

const strictest = {
  strict: true,
  skipLibCheck: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
};

/** Lets what was compiled find the compiled client, by the name that programs know. */
const linkClient = ({ specifier, client, place }: Programs): void => {
  const out = join(place, "typescript/out");
  const compiled = join(out, relative(place, client));
  const link = join(out, "node_modules", specifier);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(compiled, link);
  writeFileSync(join(compiled, "package.json"), '{ "type": "module", "exports": { ".": "./index.js", "./*": "./*" } }');
};

/** What went wrong, by program. */
const failuresOf = async (module: object): Promise<Readonly<Record<string, unknown>>> => {
  const plays: unknown = Reflect.get(module, "plays");
  const failures: Record<string, unknown> = {};
  for (const [title, play] of Object.entries(Object(plays))) {
    if (typeof play !== "function") continue;
    await Promise.resolve(Reflect.apply(play, undefined, [])).catch((error: unknown) => {
      failures[title] = error instanceof Error ? error.message : error;
    });
  }
  return failures;
};
