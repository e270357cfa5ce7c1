import { placeholderServer } from "../../../generator/emit/typescript/contract/page-module-file.js";
import { groupBy } from "../../../generator/lists/group-by.js";
import type { JsonObject } from "../../../generator/model/json.js";
import type { Operation } from "../../../generator/model/operation.js";
import type { Mutant } from "./mutant.js";
import type { Subject, TestedExample } from "./subject.js";
import type { SentOtherwise } from "./wire-fault.js";
import type { RequestFault, SampleRequest } from "./sample-request.js";
import { segmentFaults } from "./segment-faults.js";

/** Every fault that the client can have in what it sends, an operation at a time. */
export const requestMutants = async (subject: Subject): Promise<readonly Mutant[]> => {
  const samples: SampleRequest[] = [];
  for (const example of subject.examples) {
    const sample = await sampleOf(example, subject);
    if (sample !== undefined) samples.push(sample);
  }
  return [...groupBy(samples, ({ example }) => example.operation.id).values()].flatMap(mutantsOfOperation);
};

const sampleOf = async (example: TestedExample, { tests, api }: Subject): Promise<SampleRequest | undefined> => {
  let sample: SampleRequest | undefined;
  const client = tests.createClient({
    // Where no page names a server, the tests have a placeholder for it.
    ...(api.baseUrl === undefined && { baseUrl: placeholderServer }),
    fetch: async (url, init) => {
      const at = url.indexOf("?");
      const [address, search] = at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at)];
      const body = typeof init.body === "string" ? init.body : undefined;
      sample ??= { example, method: init.method ?? "GET", address, search, headers: new Headers(init.headers), body };
      return new Response(null, { status: 204 });
    },
  });
  // Calls that the page's own faults make impossible send nothing.
  await Promise.resolve()
    .then(() => example.test.example.call(client))
    .catch(() => undefined);
  return sample;
};

/** The same fault in all requests of an operation is one mutant. */
const mutantsOfOperation = (samples: readonly SampleRequest[]): readonly Mutant[] => {
  const faults = samples.flatMap((sample) => faultsOf(sample).map((fault) => ({ sample, fault })));
  const operation = samples[0]?.example.operation.id ?? "";
  return [...groupBy(faults, ({ fault }) => `${fault.kind}: ${fault.what}`)].map(([title, same]) => ({
    group: "requests",
    kind: same[0]?.fault.kind ?? "",
    title: `${operation} ${title}`,
    change: {
      kind: "request",
      fault: {
        requests: same.map(({ sample }) => `${sample.method} ${sample.address}${sample.search}`),
        sends: same.map(({ fault }) => fault.sends),
      },
    },
    shownBy: same.filter(({ fault }) => fault.isShown).map(({ sample }) => sample.example.key),
  }));
};

const faultsOf = (sample: SampleRequest): readonly RequestFault[] =>
  allFaultsOf(sample).map((fault) => (isContradicted(sample.example, fault) ? { ...fault, isShown: false } : fault));

/** A page that contradicts itself in the address of an example shows none. */
const isContradicted = ({ shown }: TestedExample, { sends }: RequestFault): boolean =>
  shown.faults.some(({ in: side, part }) => side === "request" && part === "url" && sends.url !== undefined);

const allFaultsOf = (sample: SampleRequest): readonly RequestFault[] => [
  ...methodFaults(sample),
  ...segmentFaults(sample),
  ...queryFaults(sample),
  ...headerFaults(sample),
  ...bodyFaults(sample),
];

const verbs: readonly Operation["method"][] = ["GET", "POST", "PATCH", "PUT", "DELETE"];

const methodFaults = ({ method }: SampleRequest): readonly RequestFault[] =>
  verbs
    .filter((verb) => verb !== method)
    .slice(0, 2)
    .map((verb) => ({ kind: "another verb", what: verb, sends: { method: verb }, isShown: true }));

const queryFaults = ({ example, address, search }: SampleRequest): readonly RequestFault[] => {
  const parts = search.slice(1).split("&").filter(Boolean);
  const shown = new Set(example.shown.request.query.map(({ name }) => name.toLowerCase()));
  const sending = (changed: readonly string[]): SentOtherwise => ({
    url: [address, changed.join("&")].filter(Boolean).join("?"),
  });
  return parts.flatMap((part, index) => {
    const [key = "", value = ""] = part.split("=");
    const name = decodeURIComponent(key);
    const isShown = shown.has(name.toLowerCase());
    return [
      { kind: "query key renamed", what: name, sends: sending(parts.with(index, `${key}Renamed=${value}`)), isShown },
      { kind: "query key left out", what: name, sends: sending(parts.toSpliced(index, 1)), isShown },
    ];
  });
};

/** Whoever sends sets these by himself, or they are for people. */
const unsent = /^(?:authorization|host|content-length|connection)$/i;

const headerFaults = ({ example, headers }: SampleRequest): readonly RequestFault[] => {
  const shown = example.shown.request.headers.map(({ name }) => name.toLowerCase());
  return [...headers.keys()]
    .filter((name) => !unsent.test(name))
    .map((name) => ({
      kind: "header left out",
      what: name,
      sends: { withoutHeader: name },
      isShown: shown.includes(name.toLowerCase()),
    }));
};

const bodyFaults = ({ body, example }: SampleRequest): readonly RequestFault[] => {
  const { body: shown } = example.shown.request;
  if (body === undefined || shown.kind !== "json") return [];
  const members: JsonObject = Object(JSON.parse(body));
  return Object.keys(members).flatMap((name) => {
    const { [name]: value, ...others } = members;
    return [
      { kind: "body property left out", what: name, sends: { body: JSON.stringify(others) }, isShown: true },
      {
        kind: "body property renamed",
        what: name,
        sends: { body: JSON.stringify({ ...others, [`${name}Renamed`]: value }) },
        isShown: true,
      },
    ];
  });
};
