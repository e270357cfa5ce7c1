import { expect, test } from "vitest";
import type { TypeDefinition } from "../../../../generator/model/type.js";
import { emitOne } from "../../fixture/emit-fixture.js";
import { at, enumeration, named, primitive, property, string, structured } from "../../../support/makers.js";

const print = (name: string, types: readonly TypeDefinition[], options = { closedEnums: false }): Promise<string> =>
  emitOne(`types/${name}.ts`, { types }, options);

test("a property has its sentence, its page without a line, and what the page says of it", async () => {
  const properties = [
    property("id", string, { readOnly: true, description: "The key." }),
    property("name", string, { required: true, nullable: true }),
    property("boss", named("api.user"), { isRelationship: true, required: true, deprecated: "Use team." }),
  ];
  expect(await print("user", [structured("api.user", { description: "A person.", properties })]))
    .toBe(`import type { Names, relationships } from "../runtime/index.js";

/**
 * A person.
 *
 * @see resources/user.md
 */
export interface User {
  [annotation: \`\${string}@\${string}\`]: unknown;
  "@odata.type"?: "#api.user";
  readonly [relationships]?: Names<"boss">;
  /**
   * The key.
   *
   * @see resources/page.md#properties
   */
  readonly id?: string;
  /** @see resources/page.md#properties */
  name: string | null;
  /**
   * @see resources/page.md#properties
   * @deprecated Use team.
   */
  boss?: User;
}
`);
});

test("a base knows the types below it and stays open; the last one is a literal", async () => {
  const types = [structured("api.a"), structured("api.b", { base: "api.a" })];
  expect(await print("a", types)).toContain(`"@odata.type"?: "#api.a" | "#api.b" | (string & {});`);
  expect(await print("b", types)).toContain(`export interface B extends A {\n  "@odata.type"?: "#api.b";\n}`);
});

test("a repeated property is inherited, and one that contradicts the base replaces it", async () => {
  const number = primitive("Edm.Int32");
  const types = [
    structured("api.a", { properties: [property("same", string), property("other", string)] }),
    structured("api.b", { base: "api.a", properties: [property("same", string), property("other", number)] }),
  ];
  const text = await print("b", types);
  expect(text).toContain(`interface B extends Omit<A, "other"> {`);
  expect(text).toContain("other?: number;");
  expect(text).not.toContain("same");
});

test("a property may become narrower without replacing the base's", async () => {
  const types = [
    structured("api.a", { properties: [property("owner", named("api.a")), property("kind", string)] }),
    structured("api.b", {
      base: "api.a",
      properties: [property("owner", named("api.b")), property("kind", { kind: "enum", members: ["x"] })],
    }),
  ];
  const text = await print("b", types);
  expect(text).toContain("interface B extends A {");
  expect(text).toContain("owner?: B;");
});

test("where a base is promised, a type of its family may come", async () => {
  const types = [
    structured("api.a", { properties: [property("next", named("api.a"))] }),
    structured("api.b", { base: "api.a" }),
    structured("api.c", { properties: [property("first", { kind: "union", of: [named("api.a"), named("api.b")] })] }),
    structured("api.anyA"),
  ];
  const text = await print("a", types);
  expect(text).toContain("next?: AnyA2;");
  expect(await print("any-a2", types)).toBe(
    `import type { Exactly } from "../runtime/index.js";
import type { A } from "./a.js";
import type { B } from "./b.js";

/** A, or a type that is derived from it. */
export type AnyA2 = Exactly<A, "#api.a"> | B;
`,
  );
  expect(await print("c", types)).toContain("first?: AnyA2;");
  expect(await print("index", types)).toContain('export type { AnyA2 } from "./any-a2.js";');
});

test("a type that pages only name takes any property and says so", async () => {
  const text = await print("lost", [structured("api.lost", { certainty: "named" })]);
  expect(text).toContain("Not documented");
  expect(text).toContain("[property: string]: unknown;");
});

test("enums are open unless they are to be closed", async () => {
  const color = [enumeration("api.color", ["red", "blue"])];
  expect(await print("color", color)).toContain(`export type Color = "red" | "blue" | (string & {});`);
  expect(await print("color", color, { closedEnums: true })).toContain(`export type Color = "red" | "blue";`);
});

test("the meaning of members stands in the comment of the enum", async () => {
  const members = [{ name: "red", description: "Like fire.", origin: at("enums.md") }];
  expect(await print("color", [enumeration("api.color", [], { members })])).toContain(" * - `red`: Like fire.\n");
});

test("the registry exports every type by name", async () => {
  expect(await print("index", [structured("api.b"), structured("api.a")])).toBe(
    `export type { A } from "./a.js";\nexport type { B } from "./b.js";\n`,
  );
});
