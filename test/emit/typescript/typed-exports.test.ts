import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printCode } from "../../../generator/emit/typescript/code/print-code.js";
import { emitOperations } from "../../../generator/emit/typescript/operations/emit-operations.js";
import { clientOf } from "../../support/client-of.js";
import { type Compiler, compilerMessages } from "../../support/compile.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { api } from "../fixture/api.js";
import { allOf } from "../../support/all-of.js";
import { emitFixture } from "../fixture/emit-fixture.js";

/** A program over the client of the fixture; a comment marks each line that must not compile. */
const program = `
import { createClient, type AnyEntity, type AnySetting, type NumberSetting, type User } from "./index.js";
import { is } from "./guards.js";
import { operations, requiredPermissions, type Scopes } from "./operations.js";

const client = createClient({ auth: () => "token" });

export const scopes: readonly ["User.Read", "User.Read.All"] = operations["users.get"].delegatedWork;
export const state: "notSupported" = operations["users.get"].delegatedPersonal;
export const page: "api/page.md" = operations["drive.root.byPath.children.get"].page;
export const required: Scopes | undefined =
  requiredPermissions(client.users.get)?.application;
export const posting: string | undefined = requiredPermissions(client.users.byId("1").sendMail.post)?.page;
export const pages: Readonly<Record<string, { readonly page: string }>> = operations;

export const users = (entities: AnyEntity[]): User[] => entities.filter(is.user);
export const settings = (entities: AnyEntity[]): AnySetting[] => entities.filter(is.setting);
export const read = (entity: AnyEntity, anything: unknown): unknown => {
  if (is.numberSetting(entity)) return entity satisfies NumberSetting;
  if (is.setting(entity)) return entity.owner;
  if (is.message(anything)) return anything.subject;
  return undefined;
};

// @ts-expect-error no call has this name
operations["users.nowhere.get"];
// @ts-expect-error a request is asked about, no answer
requiredPermissions(client.users.get());
// @ts-expect-error it has neither a base nor derived types
is.event;
// @ts-expect-error no type has this name
is.nothing;
`;

const settings = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    module: "nodenext",
    strict: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    declaration: true,
    outDir: "built",
  },
};

test.each<Compiler>(["typescript", "typescript-5.5"])(
  "%s types guards and operations as the pages say",
  async (compiler) => {
    const printed = await allOf(printCode(emitOperations(clientOf(api))));
    const files = [...(await emitFixture()), ...printed];
    const folder = temporaryFolder({
      ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
      "program.ts": program,
      "package.json": '{ "type": "module" }',
      "tsconfig.json": JSON.stringify(settings),
    });
    cpSync("templates/runtime", join(folder, "runtime"), { recursive: true });
    expect(compilerMessages(compiler, folder)).toBe("");
  },
);
