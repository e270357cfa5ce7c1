import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ApiModel } from "../../generator/model/api.js";
import { readModel } from "../../generator/read/read-models.js";
import { type MockOptions, startMock } from "../../generator/serve/start-mock.js";

/** A saved model of `input-docs`. */
export const savedModel = (version: "v1.0" | "beta" | "parcels/v1"): ApiModel => {
  const model = readModel(join(import.meta.dirname, "../../generated", version, "model.json"));
  if (model === undefined) throw new Error(`No model of ${version}`);
  return model;
};

const models = [savedModel("beta"), savedModel("v1.0")];

/** What a server answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** A mock server for one test. */
export interface StartedMock {
  readonly url: string;
  readonly close: () => Promise<void>;
  readonly send: (target: string, init?: RequestInit) => Promise<Answered>;
}

/** Starts a server with the models of `input-docs`, which is gone after the test. */
export const start = async (options: MockOptions = {}): Promise<StartedMock> => {
  const { url, close } = await startMock(models, options);
  onTestFinished(close);
  const send: StartedMock["send"] = async (target, init) => {
    const response = await fetch(url + target, { redirect: "manual", ...init });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  };
  return { url, close, send };
};

/** A request with a JSON body. */
export const json = (method: string, body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method,
  body: typeof body === "string" ? body : JSON.stringify(body),
  headers: { "Content-Type": "application/json", ...headers },
});

/** An error as OData writes it, with these parts. */
export const errorLike = (error: object): object => ({ error });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
