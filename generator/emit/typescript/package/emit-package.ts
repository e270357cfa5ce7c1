import type { ApiModel } from "../../../model/api.js";
import type { EmittedFile, SharedFile } from "../../../model/emitted.js";
import { emitPackageBuild } from "./emit-package-build.js";
import { emitPackageManifest } from "./emit-package-manifest.js";
import { emitPackageReadme } from "./emit-package-readme.js";
import { emitPackageSettings } from "./emit-package-settings.js";

/** What makes a folder of clients, one for each version, an npm package of this name. */
export const emitPackage = (
  name: string,
  apis: readonly ApiModel[],
  templates: readonly EmittedFile[],
): readonly (EmittedFile | SharedFile)[] => {
  const versions = apis.map(({ version }) => version);
  return [
    emitPackageManifest(name, versions),
    emitPackageSettings(versions),
    emitPackageReadme(name, apis),
    ...emitPackageBuild(templates),
  ];
};
