import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { beginRequest } from "../support/begin-request.js";

const program = join(import.meta.dirname, "../../dist/generator/main.js");
const generated = join(import.meta.dirname, "../../generated/v1.0");

/** Starts the program as it was built. */
const startProgram = (...args: readonly string[]): ChildProcessWithoutNullStreams => {
  const started = spawn(process.execPath, [program, ...args]);
  onTestFinished(() => void started.kill("SIGKILL"));
  return started;
};

test.each(["SIGINT", "SIGTERM"] as const)("%s ends mock with 0, once what has begun is answered", async (signal) => {
  const mock = startProgram("mock", generated, "--port", "0", "--latency", "300");
  const ended = new Promise((resolve) => mock.once("exit", (code, by) => resolve([code, by])));
  const said = await new Promise<string>((resolve) => mock.stdout.once("data", (text) => resolve(String(text))));
  const { answered } = await beginRequest(`${said.split(" ")[0]}/me`);
  mock.kill(signal);
  expect((await answered).statusCode).toBe(200);
  expect(await ended).toEqual([0, null]);
});
