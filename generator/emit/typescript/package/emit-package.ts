import type { Atlas } from "../../../api/atlas.js";
import type { EmittedFile, SharedFile } from "../../../model/emitted.js";
import { emitPackageBuild } from "./emit-package-build.js";
import { emitPackageManifest } from "./emit-package-manifest.js";
import { emitPackageReadme } from "./emit-package-readme.js";
import { emitPackageSettings } from "./emit-package-settings.js";

/** What makes a folder of clients, one for each version, an npm package of this name. */
export const emitPackage = (
  name: string,
  atlases: readonly Atlas[],
  templates: readonly EmittedFile[],
): readonly (EmittedFile | SharedFile)[] => {
  const versions = atlases.map(({ api }) => api.version);
  return [
    emitPackageManifest(name, versions),
    emitPackageSettings(versions),
    emitPackageReadme(name, atlases),
    ...emitPackageBuild(templates),
  ];
};
