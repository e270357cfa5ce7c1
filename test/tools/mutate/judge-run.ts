import type { Schema } from "../../../templates/contract/harness/schema/schema-types.js";
import type { Stage } from "./bundle-tests.js";
import type { Change } from "./mutant.js";
import type { Subject, TestedExample } from "./subject.js";
import { faultyFetch } from "./wire-fault.js";

/** A change that shows when tests run, rather than when they are compiled. */
export type RunChange = Exclude<Change, { readonly kind: "text" }>;

/** Whether the test of one of these examples fails with a changed model, or a client that sends something else. */
export const failsInRun = async (
  change: RunChange,
  examples: readonly TestedExample[],
  subject: Subject,
): Promise<boolean> => {
  subject.tests.setStage(stageOf(change, subject));
  for (const { test } of examples) {
    const isFailed = await test.run().then(
      () => false,
      () => true,
    );
    if (isFailed) return true;
  }
  return false;
};

const stageOf = (change: RunChange, { facts, schema }: Subject): Stage => {
  const { operations, bareAnswers } = facts;
  if (change.kind === "request") {
    return { facts: { schema, operations, bareAnswers }, wrapFetch: (fetch) => faultyFetch(fetch, change.fault) };
  }
  const { types = {}, operations: changed = {} } = change.facts;
  const changedSchema: Schema = { get: (name) => types[name] ?? schema.get(name) };
  return {
    facts: { schema: changedSchema, operations: { ...operations, ...changed }, bareAnswers },
    wrapFetch: (fetch) => fetch,
  };
};
