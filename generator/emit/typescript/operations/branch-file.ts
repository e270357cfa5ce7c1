import type { Conventions } from "../../../model/conventions.js";
import type { CodeFile } from "../code/code-file.js";
import { entry, expandedObject } from "../code/expression.js";
import { commentText } from "../code/quoting.js";
import { reference } from "../code/type-node.js";
import type { Branch } from "./branches.js";
import { operationFacts } from "./operation-facts.js";

/** The file with what the docs say of each call of a branch. */
export const branchFile = ({ first, name, path, calls }: Branch, { permissionKinds }: Conventions): CodeFile => ({
  path: `${path}.ts`,
  statements: [
    {
      kind: "constant",
      name,
      doc: `What the docs say of the calls that begin with \`${commentText(first)}\`.`,
      value: {
        kind: "satisfies",
        value: {
          kind: "constant",
          value: expandedObject(
            calls.map(([call, operations]) => entry(call, operationFacts(operations, permissionKinds))),
          ),
        },
        type: reference({ name: "OperationsByName", path: "runtime/operation-facts" }),
      },
    },
  ],
});
