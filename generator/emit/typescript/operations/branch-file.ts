import type { EmittedFile } from "../../../model/emitted.js";
import { commentText } from "../code/quoting.js";
import { keyText } from "../layout/key-text.js";
import { bracketed, member } from "../layout/layout.js";
import type { Branch } from "./branches.js";
import { operationLayout } from "./operation-layout.js";

/** The file with what the docs say of each call of a branch. */
export const branchFile = ({ first, name, path, calls }: Branch): EmittedFile => {
  const entries = calls.map(([call, operations]) => member(keyText(call), operationLayout(operations)));
  const object = bracketed("{}", entries, "expanded").at({ indent: 0, column: 0 });
  return {
    path: `${path}.ts`,
    text: `import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with \`${commentText(first)}\`. */
export const ${name} = ${object} as const satisfies OperationsByName;
`,
  };
};
