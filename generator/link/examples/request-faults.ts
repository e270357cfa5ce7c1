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
          rule: "method",
          message: `The page documents ${operation.method} ${operation.template}, the example calls ${message.method}.`,
          actual: message.method,
          origin,
        },
      ];

const urlFault = ({ message, target, operation, isMatch, version, origin }: WrittenRequest): readonly Fault[] => {
  const fault = { in: "request", part: "url", pointer: "", actual: message.url, origin } as const;
  if (target.fault !== undefined) {
    return [{ ...fault, rule: "host-path", message: `The URL has "${target.fault}" where no URL of the API has it.` }];
  }
  if (!isMatch) {
    return [
      {
        ...fault,
        rule: "unknown-path",
        message: `The URL fits no request line of the docs; the page documents ${operation.template}.`,
      },
    ];
  }
  const isOther =
    target.version !== undefined && version !== "default" && target.version.toLowerCase() !== version.toLowerCase();
  return isOther
    ? [{ ...fault, rule: "version", message: `The URL names ${target.version}, the page belongs to ${version}.` }]
    : [];
};
