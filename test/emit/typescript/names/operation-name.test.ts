import { expect, test } from "vitest";
import { atlasOf } from "../../../../generator/api/atlas.js";
import { operationName } from "../../../../generator/emit/typescript/names/operation-name.js";
import { isCallable } from "../../../../generator/api/is-callable.js";
import { planNames } from "../../../../generator/emit/typescript/names/plan-names.js";
import type { AccessStep } from "../../../../generator/emit/typescript/names/name-plan.js";
import { operationName as nameAtRunTime } from "../../../../templates/runtime/create-runtime-client.js";
import { createRuntimeClient } from "../../../../templates/runtime/index.js";
import { api } from "../../fixture/api.js";

/** A builder of the runtime: the types are not under test. */
interface AnyBuilder {
  (value: unknown): AnyBuilder;
  readonly [name: string]: AnyBuilder;
}

const follow = (builder: AnyBuilder, step: AccessStep): AnyBuilder => {
  const next = builder[step.name] ?? builder;
  return step.kind === "property" ? next : next("value");
};

const plan = planNames(atlasOf(api));
const alternateKeys = Object.fromEntries(plan.alternateKeys);
const client = createRuntimeClient<AnyBuilder>({ baseUrl: "https://api.example", alternateKeys });

test.each(api.operations.filter(isCallable))("generator and runtime call $method $template alike", (operation) => {
  const access = plan.accesses.get(operation.id) ?? [];
  const method = access.reduce(follow, client)[operation.method.toLowerCase()];
  expect(method === undefined ? undefined : nameAtRunTime(method)).toBe(operationName(access, operation.method));
});
