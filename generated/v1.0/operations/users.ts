import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `users`. */
export const usersOperations = {
  "users.byId.delete": {
    page: "api/user-delete.md",
    delegatedWork: ["User.ReadWrite.All", "Directory.AccessAsUser.All"],
    delegatedPersonal: "notSupported",
    application: ["User.ReadWrite.All"],
  },
  "users.byId.events.post": {
    page: "api/user-post-events.md",
    delegatedWork: ["Calendars.ReadWrite"],
    delegatedPersonal: ["Calendars.ReadWrite"],
    application: ["Calendars.ReadWrite"],
  },
  "users.byId.get": {
    page: "api/user-get.md",
    delegatedWork: ["User.Read", "User.ReadWrite", "User.ReadBasic.All", "User.Read.All"],
    delegatedPersonal: ["User.Read", "User.ReadWrite"],
    application: ["User.Read.All", "User.ReadWrite.All"],
  },
  "users.byId.mailFolders.byId.messages.get": {
    page: "api/user-list-messages.md",
    delegatedWork: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    delegatedPersonal: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    application: ["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"],
  },
  "users.byId.mailFolders.get": {
    page: "api/user-list-mailfolders.md",
    delegatedWork: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    delegatedPersonal: ["Mail.Read", "Mail.ReadWrite"],
    application: ["Mail.Read", "Mail.ReadWrite"],
  },
  "users.byId.messages.byId.attachments.post": {
    page: "api/message-post-attachments.md",
    delegatedWork: ["Mail.ReadWrite"],
    delegatedPersonal: ["Mail.ReadWrite"],
    application: ["Mail.ReadWrite"],
  },
  "users.byId.messages.byId.send.post": {
    page: "api/message-send.md",
    delegatedWork: ["Mail.Send"],
    delegatedPersonal: ["Mail.Send"],
    application: ["Mail.Send"],
  },
  "users.byId.messages.get": {
    page: "api/user-list-messages.md",
    delegatedWork: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    delegatedPersonal: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    application: ["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"],
  },
  "users.byId.patch": {
    page: "api/user-update.md",
    delegatedWork: ["User.ReadWrite", "User.ReadWrite.All"],
    delegatedPersonal: ["User.ReadWrite"],
    application: ["User.ReadWrite.All"],
  },
  "users.byId.photo.value.get": {
    page: "api/profilephoto-get.md",
    delegatedWork: ["User.Read", "User.Read.All", "Group.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["User.Read.All", "Group.Read.All"],
  },
  "users.byId.reminderView.get": {
    page: "api/user-reminderview.md",
    delegatedWork: ["Calendars.Read", "Calendars.ReadWrite"],
    delegatedPersonal: ["Calendars.Read", "Calendars.ReadWrite"],
    application: ["Calendars.Read", "Calendars.ReadWrite"],
  },
  "users.byId.sendMail.post": {
    page: "api/user-sendmail.md",
    delegatedWork: ["Mail.Send"],
    delegatedPersonal: ["Mail.Send"],
    application: ["Mail.Send"],
  },
  "users.delta.get": {
    page: "api/user-delta.md",
    delegatedWork: ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All"],
  },
  "users.get": {
    page: "api/user-list.md",
    delegatedWork: ["User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All"],
  },
  "users.post": {
    page: "api/user-post-users.md",
    delegatedWork: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    delegatedPersonal: "notSupported",
    application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
  },
} as const satisfies OperationsByName;
