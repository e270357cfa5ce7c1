import type { RequestFault, SampleRequest } from "./sample-request.js";

/** Faults of the path: a segment left out, a segment renamed, and two values in each other's place. */
export const segmentFaults = (sample: SampleRequest): readonly RequestFault[] => {
  const { origin, pathname } = splitAddress(sample.address);
  const segments = pathname.split("/").slice(1);
  // The version is of the server, not of the operation.
  const first = segments.length - countOf(sample);
  const sending = (changed: readonly string[]): string => `${origin}/${changed.join("/")}${sample.search}`;
  const single = segments.flatMap((segment, index): readonly RequestFault[] =>
    index < first
      ? []
      : [
          {
            kind: "segment left out",
            what: nameOf(segment, index - first),
            sends: { url: sending(segments.toSpliced(index, 1)) },
            isShown: true,
          },
          {
            kind: "segment renamed",
            what: nameOf(segment, index - first),
            sends: { url: sending(segments.with(index, `${segment}Renamed`)) },
            isShown: true,
          },
        ],
  );
  return [...single, ...swappedFaults(sample)];
};

const splitAddress = (address: string): { readonly origin: string; readonly pathname: string } => {
  const { origin } = new URL(address);
  return { origin, pathname: address.slice(origin.length) };
};

/** How many segments the operation has in this request: an address by path has any number. */
const countOf = ({ example, address }: SampleRequest): number => {
  const { path } = example.operation;
  const all = splitAddress(address).pathname.split("/").length - 1;
  return path.some(({ kind }) => kind === "colon") ? all - 1 : Math.min(all, path.length);
};

/** Values differ between examples; their place doesn't. */
const nameOf = (segment: string, index: number): string =>
  `${index + 1}${/^[a-z$.]+$/i.test(segment) ? ` ${segment}` : ""}`;

/** Neighbours among the values of the path, arguments of functions included. */
const swappedFaults = ({ example, address, search }: SampleRequest): readonly RequestFault[] => {
  const values = Object.entries(example.shown.request.pathValues).map(([name, value]) => ({
    name,
    text: encodeURIComponent(value),
  }));
  return values.slice(1).flatMap(({ name, text }, index) => {
    const before = values[index];
    if (before === undefined || before.text === text) return [];
    const url = swap(address, before.text, text);
    return url === undefined
      ? []
      : [
          {
            kind: "parameters swapped",
            what: `${before.name} and ${name}`,
            sends: { url: url + search },
            isShown: true,
          },
        ];
  });
};

/** The text with two parts of it in each other's place; `undefined` where it hasn't both, one behind the other. */
const swap = (text: string, first: string, second: string): string | undefined => {
  const decoded = [first, second].map((part) => (text.includes(part) ? part : decodeURIComponent(part)));
  const [left = "", right = ""] = decoded;
  const at = text.indexOf(left);
  const behind = text.indexOf(right, at + left.length);
  if (at < 0 || behind < 0) return undefined;
  return text.slice(0, at) + right + text.slice(at + left.length, behind) + left + text.slice(behind + right.length);
};
