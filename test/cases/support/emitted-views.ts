import { stringify } from "yaml";
import type { Atlas } from "../../../generator/api/atlas.js";
import { emitFiles } from "../../../generator/emit/emit-files.js";
import { targets } from "../../../generator/emit/targets.js";
import { targetInput } from "../../support/target-input.js";
import type { CaseResult } from "./run-case.js";

/** The text of a file of the client, by its path below the folder of the version, as in `types/lamp.ts`. */
export const typeScriptView = async ({ versions }: CaseResult, path: string): Promise<string | undefined> => {
  const folders = await Promise.all(versions.map(emittedTexts));
  return folders.map((texts) => texts.get(path)).find((text) => text !== undefined);
};

/** A part of the OpenAPI document as YAML: a path, as in `/lamps/{id}`, or the schema of a type, as in `home.lamp`. */
export const openApiView = async ({ versions }: CaseResult, name: string): Promise<string | undefined> => {
  const folders = await Promise.all(versions.map(emittedTexts));
  const parts = folders.map((texts) => {
    const { paths, components }: DocumentParts = JSON.parse(texts.get("openapi.json") ?? "{}");
    return paths?.[name] ?? components?.schemas?.[name];
  });
  const part = parts.find((one) => one !== undefined);
  return part === undefined ? undefined : stringify(part, { lineWidth: 120 });
};

interface DocumentParts {
  readonly paths?: Readonly<Record<string, unknown>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

const emittedTexts = async (atlas: Atlas): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>();
  for await (const file of emitFiles(targets, atlas, targetInput))
    texts.set(file.path, "text" in file ? file.text : [...file.parts].join(""));
  return texts;
};
