import { join } from "node:path";
import ts from "typescript-5.9";
import { expect, test } from "vitest";
import { targetOptions } from "../../generator/emit/target-options.js";
import { targets } from "../../generator/emit/targets.js";
import { checkout } from "../support/checkout.js";

test("the options are those that the targets declare", () => {
  const declared = Object.fromEntries(targets.flatMap(({ options }) => Object.entries(options)));
  expect(Object.keys(targetOptions).toSorted()).toEqual(Object.keys(declared).toSorted());
  for (const [name, option] of Object.entries(targetOptions)) expect(declared[name]).toBe(option);
});

test("an option that two targets have is one", () => {
  const names = new Map(
    targets.flatMap(({ options }) => Object.entries(options).map(([name, option]) => [option, name])),
  );
  expect(new Set(names.values()).size).toBe(names.size);
});

test("editors show of an option of the config what the manual says of it", () => {
  const file = join(checkout, "generator/config/config.ts");
  const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const config = source?.statements.find(ts.isInterfaceDeclaration);
  const shown = config === undefined ? [] : checker.getPropertiesOfType(checker.getTypeAtLocation(config.name));
  const sentences = shown.map((property) => [
    property.name,
    ts.displayPartsToString(property.getDocumentationComment(checker)),
  ]);
  expect(Object.fromEntries(sentences)).toMatchObject(
    Object.fromEntries(Object.entries(targetOptions).map(([name, { description }]) => [name, description])),
  );
});
