import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `me`. */
export const meOperations = {
  "me.drive.items.byId.byPath.content.put": {
    page: "api/driveitem-put-content.md",
    delegatedWork: ["Files.ReadWrite", "Files.ReadWrite.All"],
    delegatedPersonal: ["Files.ReadWrite"],
    application: ["Files.ReadWrite.All"],
  },
  "me.drive.items.byId.content.put": {
    page: "api/driveitem-put-content.md",
    delegatedWork: ["Files.ReadWrite", "Files.ReadWrite.All"],
    delegatedPersonal: ["Files.ReadWrite"],
    application: ["Files.ReadWrite.All"],
  },
  "me.drive.items.byId.get": {
    page: "api/driveitem-get.md",
    delegatedWork: ["Files.Read", "Files.ReadWrite", "Files.Read.All"],
    delegatedPersonal: ["Files.Read", "Files.ReadWrite"],
    application: ["Files.Read.All", "Files.ReadWrite.All"],
  },
  "me.drive.items.byId.workbook.worksheets.byId.range.delete_.post": {
    page: "api/range-delete.md",
    delegatedWork: ["Files.ReadWrite"],
    delegatedPersonal: "notSupported",
    application: "notSupported",
  },
  "me.drive.items.byId.workbook.worksheets.byId.range.rowsAbove.get": {
    page: "api/workbookrange-rowsabove.md",
    delegatedWork: ["Files.Read", "Files.ReadWrite"],
    delegatedPersonal: "notSupported",
    application: "notSupported",
  },
  "me.drive.root.byPath.content.put": {
    page: "api/driveitem-put-content.md",
    delegatedWork: ["Files.ReadWrite", "Files.ReadWrite.All"],
    delegatedPersonal: ["Files.ReadWrite"],
    application: ["Files.ReadWrite.All"],
  },
  "me.drive.root.byPath.get": {
    page: "api/driveitem-get.md",
    delegatedWork: ["Files.Read", "Files.ReadWrite", "Files.Read.All"],
    delegatedPersonal: ["Files.Read", "Files.ReadWrite"],
    application: ["Files.Read.All", "Files.ReadWrite.All"],
  },
  "me.drive.root.byPath.workbook.worksheets.byId.range.delete_.post": {
    page: "api/range-delete.md",
    delegatedWork: ["Files.ReadWrite"],
    delegatedPersonal: "notSupported",
    application: "notSupported",
  },
  "me.drive.root.get": {
    page: "api/driveitem-get.md",
    delegatedWork: ["Files.Read", "Files.ReadWrite", "Files.Read.All"],
    delegatedPersonal: ["Files.Read", "Files.ReadWrite"],
    application: ["Files.Read.All", "Files.ReadWrite.All"],
  },
  "me.events.post": {
    page: "api/user-post-events.md",
    delegatedWork: ["Calendars.ReadWrite"],
    delegatedPersonal: ["Calendars.ReadWrite"],
    application: ["Calendars.ReadWrite"],
  },
  "me.get": {
    page: "api/user-get.md",
    delegatedWork: ["User.Read", "User.ReadWrite", "User.ReadBasic.All", "User.Read.All"],
    delegatedPersonal: ["User.Read", "User.ReadWrite"],
    application: ["User.Read.All", "User.ReadWrite.All"],
  },
  "me.mailFolders.byId.messages.get": {
    page: "api/user-list-messages.md",
    delegatedWork: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    delegatedPersonal: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    application: ["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"],
  },
  "me.mailFolders.get": {
    page: "api/user-list-mailfolders.md",
    delegatedWork: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    delegatedPersonal: ["Mail.Read", "Mail.ReadWrite"],
    application: ["Mail.Read", "Mail.ReadWrite"],
  },
  "me.messages.byId.attachments.post": {
    page: "api/message-post-attachments.md",
    delegatedWork: ["Mail.ReadWrite"],
    delegatedPersonal: ["Mail.ReadWrite"],
    application: ["Mail.ReadWrite"],
  },
  "me.messages.byId.send.post": {
    page: "api/message-send.md",
    delegatedWork: ["Mail.Send"],
    delegatedPersonal: ["Mail.Send"],
    application: ["Mail.Send"],
  },
  "me.messages.get": {
    page: "api/user-list-messages.md",
    delegatedWork: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    delegatedPersonal: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    application: ["Mail.ReadBasic.All", "Mail.Read", "Mail.ReadWrite"],
  },
  "me.patch": {
    page: "api/user-update.md",
    delegatedWork: ["User.ReadWrite", "User.ReadWrite.All"],
    delegatedPersonal: ["User.ReadWrite"],
    application: ["User.ReadWrite.All"],
  },
  "me.photo.get": {
    page: "api/profilephoto-get.md",
    delegatedWork: ["User.Read", "User.Read.All", "Group.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["User.Read.All", "Group.Read.All"],
  },
  "me.photo.value.get": {
    page: "api/profilephoto-get.md",
    delegatedWork: ["User.Read", "User.Read.All", "Group.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["User.Read.All", "Group.Read.All"],
  },
  "me.photo.value.patch": {
    page: "api/profilephoto-update.md",
    delegatedWork: ["User.ReadWrite", "User.ReadWrite.All"],
    delegatedPersonal: "notSupported",
    application: ["User.ReadWrite.All"],
  },
  "me.photo.value.put": {
    page: "api/profilephoto-update.md",
    delegatedWork: ["User.ReadWrite", "User.ReadWrite.All"],
    delegatedPersonal: "notSupported",
    application: ["User.ReadWrite.All"],
  },
  "me.photos.byId.value.get": {
    page: "api/profilephoto-get.md",
    delegatedWork: ["User.Read", "User.Read.All", "Group.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["User.Read.All", "Group.Read.All"],
  },
  "me.reminderView.get": {
    page: "api/user-reminderview.md",
    delegatedWork: ["Calendars.Read", "Calendars.ReadWrite"],
    delegatedPersonal: ["Calendars.Read", "Calendars.ReadWrite"],
    application: ["Calendars.Read", "Calendars.ReadWrite"],
  },
  "me.sendMail.post": {
    page: "api/user-sendmail.md",
    delegatedWork: ["Mail.Send"],
    delegatedPersonal: ["Mail.Send"],
    application: ["Mail.Send"],
  },
} as const satisfies OperationsByName;
