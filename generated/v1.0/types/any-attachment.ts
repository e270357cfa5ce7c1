import type { Exactly } from "../runtime/index.js";
import type { Attachment } from "./attachment.js";
import type { FileAttachment } from "./file-attachment.js";
import type { ItemAttachment } from "./item-attachment.js";

/** Attachment, or a type that is derived from it. */
export type AnyAttachment = Exactly<Attachment, "#microsoft.graph.attachment"> | FileAttachment | ItemAttachment;
