import { notUnderstood } from "../diagnostics/codes/not-understood.js";
import type { UnclearReason } from "../model/account.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Part } from "./blocks/block.js";
import type { PartFate } from "./reading.js";

/** A diagnostic for every part that is not understood, but for those that another diagnostic speaks of. */
export const unclearParts = (fates: readonly PartFate[]): readonly Diagnostic[] =>
  fates.flatMap(({ part, fate }) =>
    fate.is !== "notUnderstood" || isSaidElsewhere(part, fate.reason)
      ? []
      : [notUnderstood.at(part.origin, { kind: part.kind, reason: fate.reason })],
  );

/** A table speaks for its rows, a fence for its annotation; a broken annotation has a code of its own. */
const isSaidElsewhere = ({ kind }: Part, reason: UnclearReason): boolean =>
  reason === "broken-annotation" ||
  (kind === "row" && reason !== "unnamed-row") ||
  (kind === "comment" && reason === "no-message");
