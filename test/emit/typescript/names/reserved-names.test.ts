import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5.9";
import { expect, test } from "vitest";
import { isReservedTypeName, namesOfClient } from "../../../../generator/emit/typescript/names/reserved-names.js";
import { checkout } from "../../../support/checkout.js";

/** The names that a door of the runtime exports. */
const exportedBy = (door: string): readonly string[] => {
  const text = readFileSync(join(checkout, "templates/runtime", door), "utf8");
  return ts.createSourceFile(door, text, ts.ScriptTarget.ESNext).statements.flatMap((statement) => {
    const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
    return clause !== undefined && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
  });
};

test("what the doors of the runtime export is reserved, beside what the client has of its own", () => {
  // Names of types begin with a capital letter.
  const names = [...exportedBy("public.ts"), ...exportedBy("index.ts")].filter((name) => /^[A-Z]/.test(name));
  expect(namesOfClient.toSorted()).toEqual([...names, "Client", "Guards"].toSorted());
});

test("names of the language are reserved too, those of the platform are not", () => {
  expect(["Promise", "Blob", "Event", "User"].filter(isReservedTypeName)).toEqual(["Promise"]);
});
