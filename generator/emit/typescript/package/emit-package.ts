import type { EmittedFile, UserFile } from "../../../model/emitted.js";
import type { SharedInput, TargetVersion } from "../../target.js";
import { typeScriptOptions } from "../typescript-options.js";
import { emitPackageBuild } from "./emit-package-build.js";
import { emitPackageManifest } from "./emit-package-manifest.js";
import { emitPackageReadme } from "./emit-package-readme.js";
import { emitPackageSettings } from "./emit-package-settings.js";

/** What makes a folder of clients, one for each version, an npm package; nothing where it has no name. */
export const emitPackage = (
  versions: readonly TargetVersion[],
  { options, templates }: SharedInput,
): readonly (EmittedFile | UserFile)[] => {
  const name = options.get(typeScriptOptions.package);
  if (name === undefined) return [];
  const atlases = versions.map(({ atlas }) => atlas);
  const versionNames = atlases.map(({ api }) => api.version);
  return [
    emitPackageManifest(name, versionNames),
    emitPackageSettings(versionNames),
    emitPackageReadme(name, atlases),
    ...emitPackageBuild(templates("package")),
  ];
};
