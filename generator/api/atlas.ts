import type { ApiModel } from "../model/api.js";
import type { Operation } from "../model/operation.js";
import { type Hierarchy, hierarchyOf } from "./hierarchy.js";
import { methodGroups } from "./method-groups.js";
import { once } from "./once.js";
import { type PathTree, pathTree } from "./path-tree.js";

/**
 * A model with what it answers when asked, as an atlas has several maps of one country. It is made once for each version
 * and handed on; each map is drawn when it is looked at first.
 */
export interface Atlas {
  readonly api: ApiModel;
  /** Which type stands above and below which. */
  readonly hierarchy: Hierarchy;
  /** What can be called at which place. */
  readonly paths: PathTree;
  /** The operations that one method calls, by the id of each of them. */
  readonly methods: ReadonlyMap<string, readonly Operation[]>;
}

/** The atlas of a model. */
export const atlasOf = (api: ApiModel): Atlas => {
  const hierarchy = once(() => hierarchyOf(api.types));
  const paths = once(() => pathTree(api.operations));
  const methods = once(() => methodGroups(paths().root));
  return {
    api,
    get hierarchy() {
      return hierarchy();
    },
    get paths() {
      return paths();
    },
    get methods() {
      return methods();
    },
  };
};
