import { faultName } from "../../../../templates/contract/harness/faults/fault.js";
import { messageFaults } from "../../../../templates/contract/harness/faults/message-faults.js";
import type {
  ExpectedFailure,
  ShownAnswer,
  ShownRequest,
} from "../../../../templates/contract/harness/messages/example.js";
import type { Example } from "../../../model/example.js";
import type { TypeRef } from "../../../model/type.js";

/** The faults that a test expects: those of the model, and what HTTP can't carry. `undefined` where the example holds. */
export const expectedFailure = (
  { faults }: Example,
  shown: { readonly request: ShownRequest; readonly answer?: ShownAnswer },
  type: TypeRef | undefined,
): ExpectedFailure | undefined => {
  const byName = new Map<string, string>();
  for (const fault of faults) byName.set(faultName(fault), fault.message);
  for (const { name, message } of messageFaults(shown, type)) byName.set(name, byName.get(name) ?? message);
  const [first, ...others] = byName.values();
  if (first === undefined) return undefined;
  const sentence = first.replaceAll(/\s+/g, " ");
  const because = others.length === 0 ? sentence : `${sentence} And ${others.length} more.`;
  return { because, faults: [...byName.keys()] };
};
