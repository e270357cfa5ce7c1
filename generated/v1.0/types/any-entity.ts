import type { Exactly } from "../runtime/index.js";
import type { Attachment } from "./attachment.js";
import type { CallRecordsCallRecord } from "./call-records/call-record.js";
import type { CallRecordsSession } from "./call-records/session.js";
import type { Call } from "./call.js";
import type { DirectoryObject } from "./directory-object.js";
import type { Endpoint } from "./endpoint.js";
import type { EnrollmentConfigurationAssignment } from "./enrollment-configuration-assignment.js";
import type { Entity } from "./entity.js";
import type { Event } from "./event.js";
import type { FileAttachment } from "./file-attachment.js";
import type { Group } from "./group.js";
import type { IdentityProvider } from "./identity-provider.js";
import type { ItemAttachment } from "./item-attachment.js";
import type { MailFolder } from "./mail-folder.js";
import type { Message } from "./message.js";
import type { Place } from "./place.js";
import type { ProfilePhoto } from "./profile-photo.js";
import type { RoomList } from "./room-list.js";
import type { Room } from "./room.js";
import type { ServicePrincipal } from "./service-principal.js";
import type { User } from "./user.js";

/** Entity, or a type that is derived from it. */
export type AnyEntity =
  | Exactly<Entity, "#microsoft.graph.entity">
  | Exactly<Attachment, "#microsoft.graph.attachment">
  | Call
  | CallRecordsCallRecord
  | CallRecordsSession
  | Exactly<DirectoryObject, "#microsoft.graph.directoryObject">
  | Endpoint
  | EnrollmentConfigurationAssignment
  | Event
  | FileAttachment
  | Group
  | IdentityProvider
  | ItemAttachment
  | MailFolder
  | Message
  | Exactly<Place, "#microsoft.graph.place">
  | ProfilePhoto
  | Room
  | RoomList
  | ServicePrincipal
  | User;
