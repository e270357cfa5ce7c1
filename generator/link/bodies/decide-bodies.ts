import { hierarchyOf } from "../../api/hierarchy.js";
import type { Operation } from "../../model/operation.js";
import type { TypeDefinition } from "../../model/type.js";
import type { PairedExample } from "../examples/pair-examples.js";
import { sendableBody } from "./sendable-body.js";
import { sendableType } from "./sendable-type.js";
import { sentMembers } from "./sent-members.js";

/** Types and operations of one version, of which it is only known what words say of what is sent. */
export interface UndecidedBodies {
  readonly types: readonly TypeDefinition[];
  readonly operations: readonly Operation[];
  readonly examples: readonly PairedExample[];
}

/**
 * The same types and operations, where bodies take what documented requests send: what an example of the operation's pages
 * sends may be given there though the type has it as read-only, and what an example leaves out need not be given.
 */
export const decideBodies = ({
  types,
  operations,
  examples,
}: UndecidedBodies): Pick<UndecidedBodies, "types" | "operations"> => {
  const before = hierarchyOf(types);
  const sent = sentMembers(examples, operations, before.types);
  const decided = types.map((type) => (type.kind === "enum" ? type : sendableType(type, sent, before)));
  const hierarchy = hierarchyOf(decided);
  return {
    types: decided,
    operations: operations.map((operation) =>
      operation.requestBody === undefined
        ? operation
        : { ...operation, requestBody: sendableBody(operation, operation.requestBody, { sent, hierarchy }) },
    ),
  };
};
