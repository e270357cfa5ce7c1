import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ApiModel } from "../../generator/docwright.js";
import { startMock } from "../../generator/serve/start-mock.js";
import { checkout } from "../support/checkout.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { type Plant, startFaultyServer } from "./faulty-server.js";
import { generateInputDocs, runContract } from "../support/run-contract.js";

const pages = join(checkout, "input-docs/v1.0");

/** Spoils the JSON of an answer. */
const changed =
  (pattern: string | RegExp, replacement: string): Plant =>
  ({ body, ...rest }) => ({ ...rest, body: body.replace(pattern, replacement) });

const refusal =
  (status: number): Plant =>
  () => ({
    status,
    headers: { "Content-Type": "application/json" },
    body: '{"error":{"code":"refused","message":"Not here."}}',
  });

const unwrapped: Plant = ({ body, ...rest }) => ({ ...rest, body: JSON.stringify(JSON.parse(body).value) });

interface PlantedFault {
  readonly what: string;
  readonly target: string;
  readonly plant: Plant;
  /** The page, what stands at the line that is reported, and the fault's name. */
  readonly page: string;
  readonly line: string;
  readonly fault: string;
}

const planted: readonly PlantedFault[] = [
  {
    what: "a verb refused",
    target: "DELETE /v1.0/users/%7Bid%7D",
    plant: refusal(405),
    page: "api/user-delete.md",
    line: "HTTP/1.1 204 No Content",
    fault: "response status: differs",
  },
  {
    what: "a property missing",
    target: "GET /v1.0/communications/callRecords/%7Bid%7D",
    plant: changed('"startDateTime"', '"@was.startDateTime"'),
    page: "api/callrecords-callrecord-get.md",
    line: "HTTP/1.1 200 OK",
    fault: "response body /startDateTime: missing-property",
  },
  {
    what: "a property of another type",
    target: "GET /v1.0/me",
    plant: changed('"Ines Okafor"', "17"),
    page: "api/user-get.md",
    line: "HTTP/1.1 200 OK",
    fault: "response body /displayName: wrong-type",
  },
  {
    what: "an unknown enum value",
    target: "GET /v1.0/places/9531985d-5d9d-49f8-9818-e811892f902b",
    plant: changed('"reserved"', '"haunted"'),
    page: "api/place-get.md",
    line: "HTTP/1.1 200 OK",
    fault: "response body /bookingType: enum-value",
  },
  {
    what: "a wrong status",
    target: "POST /v1.0/users",
    plant: (answer) => ({ ...answer, status: 200 }),
    page: "api/user-post-users.md",
    line: "HTTP/1.1 201 Created",
    fault: "response status: differs",
  },
  {
    what: "a wrong content type",
    target: "GET /v1.0/me/mailFolders?includeHiddenFolders=true",
    plant: (answer) => ({ ...answer, headers: { "content-type": "text/html" } }),
    page: "api/user-list-mailfolders.md",
    line: "HTTP/1.1 200 OK",
    fault: "response header Content-Type: differs",
  },
  {
    what: "a collection not wrapped",
    target: "GET /v1.0/places/microsoft.graph.room",
    plant: unwrapped,
    page: "api/place-list.md",
    line: "HTTP/1.1 200 OK",
    fault: "response body: not-a-collection",
  },
  {
    what: "a date that is none",
    target: "GET /v1.0/me/drive/root:/Reports/budget.xlsx",
    plant: changed("2026-02-26T", "2026-02-30T"),
    page: "api/driveitem-get.md",
    line: "HTTP/1.1 200 OK",
    fault: "response body /lastModifiedDateTime: wrong-format",
  },
  {
    what: "an @odata.type that doesn't fit",
    target:
      "PATCH /v1.0/deviceManagement/deviceConfigurations/%7BdeviceConfigurationId%7D/assignments/%7BdeviceConfigurationAssignmentId%7D",
    plant: changed("#microsoft.graph.groupAssignmentTarget", "#microsoft.graph.room"),
    page: "api/intune-deviceconfigurationassignment-update.md",
    line: "HTTP/1.1 200 OK",
    fault: "response body /target/@odata.type: unfit-odata-type",
  },
  {
    what: "a field that the docs don't ask for",
    target: "POST /v1.0/me/events",
    plant: (answer, sent) => ("priority" in JSON.parse(sent) ? answer : refusal(400)(answer, sent)),
    page: "api/user-post-events.md",
    line: "HTTP/1.1 201 Created",
    fault: "response status: differs",
  },
];

/** The place and the name of each fault that a failure tells. */
const reported = (message: string): readonly string[] =>
  message.split("\n\n").flatMap((paragraph) => {
    const [, page = "", line] = /input-docs\/v1\.0\/(\S+):(\d+)$/m.exec(paragraph) ?? [];
    if (page === "") return [];
    const shown = readFileSync(join(pages, page), "utf8").split("\n")[Number(line) - 1];
    return [...paragraph.matchAll(/^ {2}(\S.+)$/gm)].map(([, fault]) => `${page} (${shown}) ${fault}`);
  });

test("of a server with ten faults all are reported, with page and line, and nothing else is", async () => {
  const out = temporaryFolder();
  await generateInputDocs(out);
  const folder = join(out, "v1.0");
  const model: ApiModel = JSON.parse(readFileSync(join(folder, "model.json"), "utf8"));
  const mock = await startMock([model]);
  const plants = Object.fromEntries(planted.map(({ target, plant }) => [target, plant]));
  const faulty = await startFaultyServer(mock.url, plants);
  const { tests } = await runContract(folder, { CONTRACT_BASE_URL: `${faulty.url}/v1.0`, CONTRACT_DOCS: pages });
  faulty.close();
  await mock.close();
  const red = tests.filter(({ status }) => status !== "passed");
  const found = red.flatMap(({ failureMessages }) => failureMessages.flatMap(reported));
  expect(red).toHaveLength(planted.length);
  expect(found.toSorted()).toEqual(planted.map(({ page, line, fault }) => `${page} (${line}) ${fault}`).toSorted());
});
