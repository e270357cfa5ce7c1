import type { ApiModel } from "../model/api.js";
import { type Hierarchy, hierarchyOf } from "./hierarchy.js";
import { once } from "./once.js";

/**
 * A model with what it answers when asked, as an atlas has several maps of one country. It is made once for each version
 * and handed on; each map is drawn when it is looked at first.
 */
export interface Atlas {
  readonly api: ApiModel;
  /** Which type stands above and below which. */
  readonly hierarchy: Hierarchy;
}

/** The atlas of a model. */
export const atlasOf = (api: ApiModel): Atlas => {
  const hierarchy = once(() => hierarchyOf(api.types));
  return {
    api,
    get hierarchy() {
      return hierarchy();
    },
  };
};
