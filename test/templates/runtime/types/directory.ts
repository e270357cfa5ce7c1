import type {
  CallMethod,
  CreateBody,
  DateTimeOffset,
  DownloadMethod,
  Duration,
  Exactly,
  GetMethod,
  Guid,
  InvokeMethod,
  ListMethod,
  Names,
  Requests,
  SendMethod,
  UpdateBody,
  relationships,
} from "../../../../templates/runtime/index.js";

/** The smallest API with everything that the types of the runtime tell apart, as an emitter would write it. */
export interface DirectoryObject {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#api.directoryObject" | "#api.user" | "#api.group" | (string & {});
  readonly [relationships]?: Names<"owner">;
  readonly id?: string;
  deletedDateTime?: DateTimeOffset | null;
  owner?: AnyDirectoryObject;
}

export interface User extends DirectoryObject {
  "@odata.type"?: "#api.user";
  readonly [relationships]?: Names<"manager" | "messages" | "owner">;
  accountEnabled: boolean;
  address?: Address;
  readonly createdDateTime?: DateTimeOffset;
  displayName?: string;
  kind?: "guest" | "member" | (string & {});
  logins?: number;
  manager?: AnyDirectoryObject | null;
  messages?: Message[];
  phones?: string[];
  tenant?: Guid;
  vacation?: Duration;
}

export interface Group extends DirectoryObject {
  "@odata.type"?: "#api.group";
  mail?: string;
}

export type AnyDirectoryObject = Exactly<DirectoryObject, "#api.directoryObject"> | User | Group;

export interface Address {
  [annotation: `${string}@${string}`]: unknown;
  city?: string;
  readonly verified?: boolean;
}

export interface Message {
  [annotation: `${string}@${string}`]: unknown;
  "@odata.type"?: "#api.message";
  receivedDateTime?: DateTimeOffset;
  subject?: string;
  from?: Recipient;
  to?: Recipient[];
}

export interface Recipient {
  [annotation: `${string}@${string}`]: unknown;
  emailAddress?: { name?: string; address?: string };
}

export interface Client {
  readonly users: Users;
  readonly objects: Objects;
  byId(value: string): UsersById;
}

export interface Users {
  readonly get: ListMethod<User, { headers?: { ConsistencyLevel?: "eventual" } }>;
  readonly post: SendMethod<CreateBody<User, "accountEnabled", "createdDateTime">, User>;
  readonly request: Requests<Users>;
}

export interface Objects {
  readonly get: ListMethod<AnyDirectoryObject>;
}

export interface UsersById {
  readonly get: GetMethod<User>;
  readonly patch: SendMethod<UpdateBody<User>>;
  readonly delete: CallMethod<void, { headers: { "If-Match": string } }>;
  readonly request: Requests<UsersById>;
  readonly revoke: UsersByIdRevoke;
  readonly photo: UsersByIdPhoto;
}

export interface UsersByIdRevoke {
  readonly post: InvokeMethod;
}

export interface UsersByIdPhoto {
  readonly get: DownloadMethod;
  readonly request: Requests<UsersByIdPhoto>;
}
