import { addSegment, type Path } from "./path.js";

/** Adds a segment named by a property: `ref`, `value` and `count` are OData's own, and one `_` at the end keeps a name literal. */
export const addName = (path: Path, name: string): Path =>
  addSegment(path, name.replace(/^(ref|value|count)$/, "$$$1").replace(/_$/, ""));
