import { expect, test } from "vitest";
import { packageNameFault } from "../../../../generator/emit/typescript/package/package-name-fault.js";

test.each(["graph", "graph-client", "@acme/graph", "@acme/graph.v2_1", "4graph", "@acme/fs", "a".repeat(214)])(
  "takes %s",
  (name) => {
    expect(packageNameFault(name, "--package")).toBeUndefined();
  },
);

const pattern = 'Name the package as in "graph-client" or "@acme/graph".';

test.each([
  ["Graph", `has capital letters. Did you mean "graph"?`],
  ["@Acme/Graph Client", `has capital letters. Did you mean "@acme/graph-client"?`],
  ["graph client", `has other characters than`],
  ["graph!", `Did you mean "graph"?`],
  [" graph", `Did you mean "graph"?`],
  ["_graph", `Did you mean "graph"?`],
  [".graph", `Did you mean "graph"?`],
  ["-graph", `Did you mean "graph"?`],
  ["@acme/.graph", `Did you mean "@acme/graph"?`],
  ["größe", `has other characters than`],
  ["acme/graph", `has a slash that does not end a scope. Did you mean "acme-graph"?`],
  ["@acme/graph/v1", `Did you mean "@acme/graph-v1"?`],
  ["../graph", `Did you mean "graph"?`],
  ["", pattern],
  ["@acme", `Did you mean "acme"?`],
  ["@/graph", pattern],
  ["@acme/", pattern],
  ["graph\n", `Did you mean "graph"?`],
  ["node_modules", `means something else to Node. ${pattern}`],
  ["fs", `means something else to Node. ${pattern}`],
  ["a".repeat(215), `has more than 214 characters. ${pattern}`],
])("refuses %j and says what would do", (name, message) => {
  expect(packageNameFault(name, "--package")).toContain(message);
});
