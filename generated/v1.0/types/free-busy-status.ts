/** @see resources/enums.md#freebusystatus-values */
export type FreeBusyStatus = "free" | "tentative" | "busy" | "oof" | "workingElsewhere" | "unknown" | (string & {});
