import type { MeMailFoldersByIdMessages } from "../../me/mail-folders/messages.js";

export type UsersByIdMailFoldersByIdMessages = MeMailFoldersByIdMessages;
