import type { MeMessagesByIdAttachments } from "../../me/messages/attachments.js";

export type UsersByIdMessagesByIdAttachments = MeMessagesByIdAttachments;
