import {
  type FaultSentence,
  otherMethod,
  otherVersion,
  strangePart,
  unknownPath,
} from "../../diagnostics/fault-sentences.js";
import type { Fault } from "../../model/example.js";
import type { Operation } from "../../model/operation.js";
import type { RequestMessage } from "../../model/message.js";
import type { Origin } from "../../model/source.js";
import type { SplitTarget } from "../../paths/split-target.js";

interface WrittenRequest {
  readonly message: RequestMessage;
  readonly target: SplitTarget;
  readonly operation: Operation;
  /** Whether the URL fits the operation's path. */
  readonly isMatch: boolean;
  readonly version: string;
  readonly origin: Origin;
}

/** What is wrong with an example's method and URL: one fault for the URL, the nearest to its beginning. */
export const requestFaults = (written: WrittenRequest): readonly Fault[] => [
  ...methodFault(written),
  ...urlFault(written),
];

const methodFault = ({ message, operation, origin }: WrittenRequest): readonly Fault[] =>
  message.method === operation.method
    ? []
    : [
        {
          in: "request",
          part: "method",
          pointer: "",
          ...otherMethod(operation, message.method),
          actual: message.method,
          origin,
        },
      ];

const urlFault = (written: WrittenRequest): readonly Fault[] => {
  const { message, origin } = written;
  const sentence = urlSentence(written);
  return sentence === undefined
    ? []
    : [{ in: "request", part: "url", pointer: "", actual: message.url, origin, ...sentence }];
};

const urlSentence = ({ target, operation, isMatch, version }: WrittenRequest): FaultSentence | undefined => {
  if (target.fault !== undefined) return strangePart(target.fault);
  if (!isMatch) return unknownPath(operation);
  const named = target.version;
  const isOther = named !== undefined && version !== "default" && named.toLowerCase() !== version.toLowerCase();
  return isOther ? otherVersion(named, version) : undefined;
};
