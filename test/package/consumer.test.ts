import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkout } from "../support/checkout.js";
import { compilerMessages } from "../support/compile.js";
import { folderForAll } from "../support/temporary-folder.js";
import { installGraph } from "./install-graph.js";

const folder = folderForAll();

/** Gives every request back as the id of what was asked for. */
const server: Server = createServer(({ method, url }, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ id: `${method} ${url}` }));
});

const program = `
import { createClient, type Room } from "@acme/graph";
import { createClient as createBetaClient } from "@acme/graph/beta";

const [, , server] = process.argv;
const { places } = createClient({ baseUrl: server + "/v1.0" });
const { deviceManagement } = createBetaClient({ baseUrl: server + "/beta" });

const room: Room = await places.byId("1").get();
const assignment = await deviceManagement.deviceConfigurations.byId("2").assignments.byId("3").patch({});
console.log([room.id, assignment.id].join("\\n"));

// @ts-expect-error no room has it
room.altitude;
`;

const settings = {
  compilerOptions: {
    target: "es2022",
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(checkout, "node_modules/@types")],
  },
  files: ["program.ts"],
};

beforeAll(async () => {
  await installGraph(folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  writeFileSync(join(folder, "program.ts"), program);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("a program that installs the package compiles, and calls both versions of the API", async () => {
  expect(compilerMessages("typescript", folder)).toBe("");

  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(folder, "program.js"),
    `http://127.0.0.1:${address.port}`,
  ]);
  expect(stdout.trim().split("\n")).toEqual([
    "GET /v1.0/places/1",
    "PATCH /beta/deviceManagement/deviceConfigurations/2/assignments/3",
  ]);
});
