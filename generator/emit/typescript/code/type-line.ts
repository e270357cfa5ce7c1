import { printDocument } from "./documents.js";
import { symbolNames } from "./symbol-names.js";
import { typeDocument } from "./type-document.js";
import type { TypeNode } from "./type-node.js";

/** A type in one line, however long. */
export const typeLine = (type: TypeNode): string => printDocument(typeDocument(type, symbolNames("")), -Infinity);
