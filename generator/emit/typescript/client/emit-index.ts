import { dayArguments } from "../../../api/day-arguments.js";
import type { ApiModel } from "../../../model/api.js";
import type { Protocol } from "../../../model/conventions.js";
import type { CodeFile, ExportStatement } from "../code/code-file.js";
import { call, entry, type Expression, objectNode, stringNode } from "../code/expression.js";
import { runtimeSymbol } from "../code/symbol.js";
import { reference } from "../code/type-node.js";
import type { NamePlan } from "../names/name-plan.js";
import type { ClientPlan } from "../plan-client.js";
import { pagingCall } from "../runtime/paging-call.js";

/** `index.ts`, the front door of the client: it makes a client, and exports every type, builders and bodies too. */
export const emitIndex = ({ atlas, names }: ClientPlan): readonly CodeFile[] => [
  {
    path: "index.ts",
    statements: [
      {
        kind: "constant",
        name: "createClient",
        doc: "Makes a client; each call goes through the options given here.",
        type: reference(runtimeSymbol("CreateClient"), reference({ name: "Client", path: "builders/client" })),
        value: { kind: "arrow", parameters: [{ name: "options" }], body: creationOf(atlas.api, names) },
      },
      ...exportsOf(atlas.api.conventions.protocol),
    ],
  },
];

const creationOf = (api: ApiModel, names: NamePlan): Expression =>
  call(runtimeSymbol("createRuntimeClient"), factsOf(api, names), { kind: "name", name: "options" });

const factsOf = ({ baseUrl, conventions, operations }: ApiModel, { alternateKeys }: NamePlan): Expression => {
  const paging = pagingCall(conventions);
  const days = dayArguments(operations);
  const keys = [...alternateKeys].map(([method, key]) => entry(method, stringNode(key)));
  return objectNode([
    ...(baseUrl === undefined ? [] : [entry("baseUrl", stringNode(baseUrl))]),
    ...(keys.length === 0 ? [] : [entry("alternateKeys", objectNode(keys))]),
    ...(days.length === 0
      ? []
      : [entry("days", call({ name: "days", path: "runtime/values/days" }, ...days.map(stringNode)))]),
    ...(paging === undefined ? [] : [entry("paging", paging)]),
  ]);
};

const exportsOf = (protocol: Protocol): readonly ExportStatement[] => [
  { kind: "export", path: "builders/index", names: "all", isTypeOnly: true },
  { kind: "export", path: "runtime/public", names: "all", isTypeOnly: false },
  ...(protocol === "none" ? [] : guards),
  { kind: "export", path: "types/index", names: "all", isTypeOnly: true },
];

const guards: readonly ExportStatement[] = [
  { kind: "export", path: "guards", names: ["is"], isTypeOnly: false },
  { kind: "export", path: "guards", names: ["Guards"], isTypeOnly: true },
];
