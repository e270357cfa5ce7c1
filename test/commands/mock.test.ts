import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runCommandLine } from "../../generator/commands/command-line.js";
import type { ExitCode } from "../../generator/commands/terminal.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { lampGet, run } from "../support/run-command-line.js";

const generated = join(import.meta.dirname, "../../generated");

/** A command that serves until it is told to stop. */
interface Serving {
  readonly url: string;
  readonly said: readonly string[];
  readonly complained: readonly string[];
  readonly stop: () => Promise<ExitCode>;
}

const serve = async (folder: string, ...args: readonly string[]): Promise<Serving> => {
  const [said, complained]: [string[], string[]] = [[], []];
  let end = (): void => {};
  const stopped = new Promise<void>((resolve) => (end = resolve));
  let started = (): void => {};
  const starts = new Promise<void>((resolve) => (started = resolve));
  const ended = runCommandLine(["mock", ...args, "--port", "0"], {
    workingDirectory: folder,
    colours: false,
    write: (text) => {
      said.push(text);
      started();
    },
    writeError: (text) => complained.push(text),
    clock: () => 0,
    untilStopped: () => stopped,
  });
  const stop = (): Promise<ExitCode> => {
    end();
    return ended;
  };
  onTestFinished(async () => void (await stop()));
  await Promise.race([starts, ended]);
  const [url = ""] = /http:\/\/[\w.:[\]]+/.exec(said.join("")) ?? [];
  return { url, said, complained, stop };
};

test("mock serves saved models, tells each request, and ends with 0 when it is stopped", async () => {
  const { url, said, complained, stop } = await serve(generated, ".");
  expect(said.join("")).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/beta serves \d+ operations, \d+ of them with examples\.\nhttp:\S+\/v1\.0 serves .*\nhttp:\S+\/v1 serves .*\n$/,
  );
  expect((await fetch(`${url}/v1.0/users?$top=1`)).status).toBe(200);
  expect(complained.join("")).toMatch(/^GET \/v1\.0\/users 200 list_users \d+ ms\n$/);
  expect(await stop()).toBe(0);
  await expect(fetch(`${url}/v1.0/users`)).rejects.toThrow("fetch failed");
});

test("mock reads docs where no model is saved, and the config where no path is given", async () => {
  const config = `export default { inputs: ["docs"], out: "out" };`;
  const folder = temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet, "docwright.config.ts": config });
  for (const paths of [["docs"], []]) {
    const { url, complained } = await serve(folder, ...paths, "--quiet");
    expect((await fetch(`${url}/v1.0/lamps/1`)).status).toBe(501);
    expect(complained).toEqual([]);
  }
});

test("flags say how the server answers", async () => {
  const flags = ["--validate", "--max-body", "100", "--seed", "1", "--latency", "0-1", "--fail", "503:0"];
  const { url } = await serve(generated, "v1.0", ...flags);
  expect((await fetch(`${url}/v1.0/users?$levels=1`)).status).toBe(400);
  expect((await fetch(`${url}/v1.0/users`, { method: "POST", body: "x".repeat(101) })).status).toBe(413);
  const failing = await serve(generated, "v1.0", "--fail", "429:0", "--fail", "503:1");
  expect((await fetch(`${failing.url}/v1.0/users`)).status).toBe(503);
});

test("an address that others can reach is warned of", async () => {
  const { complained } = await serve(generated, "v1.0", "--host", "0.0.0.0");
  expect(complained.join("")).toMatch(/^warning: Whoever reaches this machine can call the server/);
});

test("a port that is in use is wrong usage, with what to do", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  const address: AddressInfo | string | null = other.address();
  const port = String(typeof address === "object" ? address?.port : address);
  expect(await run(generated, "mock", "v1.0", "--port", port)).toEqual({
    exitCode: 2,
    said: "",
    complained: `error: Port ${port} is in use. Choose another with --port; 0 picks a free one.\n`,
  });
});

test.each([
  [["--port", "70000"], '--port takes a whole number from 0 to 65535, not "70000".'],
  [["--port", "http"], '--port takes a whole number from 0 to 65535, not "http".'],
  [["--latency", "9-1"], '--latency takes milliseconds, as in 200 or 50-500, not "9-1".'],
  [["--fail", "200:0.5"], '--fail takes a status and a share of requests, as in 429:0.1, not "200:0.5".'],
  [["--fail", "503:2"], '--fail takes a status and a share of requests, as in 429:0.1, not "503:2".'],
  [["--max-body", "-1"], '--max-body takes a whole number from 0 to 1073741824, not "-1".'],
  [["v1.0", "beta", "v1.0"], "There are several APIs of version v1.0. Serve each with a command of its own."],
])("%j is wrong usage", async (args, message) => {
  const { exitCode, complained } = await run(generated, "mock", "v1.0", ...args);
  expect([exitCode, complained]).toEqual([2, `error: ${message}\n`]);
});

test.each([
  ["not JSON", "{"],
  ["of another kind", "{}"],
  ["of another version", '{"modelVersion":2,"version":"v1.0","operations":[],"types":[]}'],
])("a model.json that is %s is wrong usage", async (_, text) => {
  const folder = temporaryFolder({ "out/v1.0/model.json": text });
  const { exitCode, complained } = await run(folder, "mock", "out");
  expect(exitCode).toBe(2);
  expect(complained).toMatch(/model\.json is no model that this docwright can read\. Generate it again\.\n$/);
});

test("a folder without pages is wrong usage", async () => {
  const folder = temporaryFolder({ "docs/notes.txt": "" });
  expect(await run(folder, "mock", "docs")).toMatchObject({
    exitCode: 2,
    complained: "error: There are no pages of operations to serve examples from.\n",
  });
});

test("--help shows how to use it", async () => {
  const { exitCode, said } = await run(generated, "mock", "--help");
  expect([exitCode, said.match(/^ {2}docwright mock .*$/gm)]).toEqual([
    0,
    ["  docwright mock generated --port 4010", "  docwright mock docs/v1.0 --validate --fail 429:0.1 --fail 503:0.05"],
  ]);
});
