import { readFileSync } from "node:fs";
import { join } from "node:path";
import { atlasOf } from "../../../generator/api/atlas.js";
import { planNames } from "../../../generator/emit/typescript/names/plan-names.js";
import type { ApiModel } from "../../../generator/model/api.js";
import type { Example as PageExample } from "../../../generator/model/example.js";
import type { NamePlan } from "../../../generator/emit/typescript/names/name-plan.js";
import type { Operation } from "../../../generator/model/operation.js";
import type { ContractFacts } from "../../../templates/contract/harness/contract.js";
import type { Schema } from "../../../templates/contract/harness/schema/schema-types.js";
import { type BundledTest, type BundledTests, bundleTests } from "./bundle-tests.js";
import { type WrittenExample, readTests } from "./written-example.js";

/** A generated version with its tests, ready to be changed and asked. */
export interface Subject {
  readonly folder: string;
  readonly api: ApiModel;
  readonly names: NamePlan;
  readonly facts: ContractFacts;
  /** The types of `facts`. */
  readonly schema: Schema;
  readonly tests: BundledTests;
  readonly examples: readonly TestedExample[];
}

/** An example in its three forms: on the page, in the test file, and as the test file runs. */
export interface TestedExample {
  /** Page and name; unique. */
  readonly key: string;
  readonly operation: Operation;
  readonly shown: PageExample;
  readonly written: WrittenExample;
  readonly test: BundledTest;
}

/** Reads a version's folder that was generated. */
export const readSubject = async (folder: string): Promise<Subject> => {
  const api: ApiModel = readJson(join(folder, "model.json"));
  const facts: ContractFacts = readJson(join(folder, "contract/schema.json"));
  const written = readTests(folder);
  const tests = await bundleTests(folder, [...new Set(written.map(({ path }) => path))]);
  return {
    folder,
    api,
    names: planNames(atlasOf(api)),
    facts,
    schema: new Map(Object.entries(facts.types)),
    tests,
    examples: joinForms(api, { written, tests }),
  };
};

const joinForms = (
  { operations }: ApiModel,
  { written, tests }: { readonly written: readonly WrittenExample[]; readonly tests: BundledTests },
): readonly TestedExample[] => {
  const texts = new Map(written.map((example) => [`${example.page} ${example.name}`, example]));
  const runs = new Map(tests.tests.map((test) => [`${test.page} ${test.name}`, test]));
  return operations.flatMap((operation) =>
    operation.examples.flatMap((shown) => {
      const key = `${shown.origin.page} ${shown.name}`;
      const text = texts.get(key);
      const test = runs.get(key);
      return text === undefined || test === undefined ? [] : [{ key, operation, shown, written: text, test }];
    }),
  );
};

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));
