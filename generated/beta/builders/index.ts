export type * from "./client.js";
export type * from "./device-management.js";
export type * from "./device-management/apple-user-initiated-enrollment-profiles/assignments.js";
export type * from "./device-management/device-configurations/assignments.js";
export type * from "./device-management/resource-access-profiles/assignments.js";
export type * from "./invitations.js";
export type * from "./invitations/invited-user/device-enrollment-configurations.js";
