import { addSegment, type Path } from "../url/path.js";

/** Adds a segment named by a property: one `_` at the end keeps a name literal. */
export const addName = (path: Path, name: string): Path => addSegment(path, name.replace(/_$/, ""));
