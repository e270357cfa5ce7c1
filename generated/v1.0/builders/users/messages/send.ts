import type { MeMessagesByIdSend } from "../../me/messages/send.js";

export type UsersByIdMessagesByIdSend = MeMessagesByIdSend;
