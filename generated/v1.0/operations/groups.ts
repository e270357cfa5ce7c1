import type { OperationsByName } from "../runtime/operation-facts.js";

/** What the docs say of the calls that begin with `groups`. */
export const groupsOperations = {
  "groups.byId.members.byId.ref.delete": {
    page: "api/group-delete-members.md",
    title: "Remove member",
    product: "groups",
    delegatedWork: ["GroupMember.ReadWrite.All", "Group.ReadWrite.All", "Directory.ReadWrite.All"],
    delegatedPersonal: "notSupported",
    application: ["GroupMember.ReadWrite.All", "Group.ReadWrite.All"],
  },
  "groups.byId.members.count.get": {
    page: "api/group-list-members.md",
    title: "List members",
    product: "groups",
    delegatedWork: ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"],
  },
  "groups.byId.members.get": {
    page: "api/group-list-members.md",
    title: "List members",
    product: "groups",
    delegatedWork: ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"],
  },
  "groups.byId.members.microsoft.graph.user.get": {
    page: "api/group-list-members.md",
    title: "List members",
    product: "groups",
    delegatedWork: ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["GroupMember.Read.All", "Group.Read.All", "Directory.Read.All"],
  },
  "groups.byId.members.ref.post": {
    page: "api/group-post-members.md",
    title: "Add member",
    product: "groups",
    delegatedWork: ["GroupMember.ReadWrite.All", "Group.ReadWrite.All", "Directory.ReadWrite.All"],
    delegatedPersonal: "notSupported",
    application: ["GroupMember.ReadWrite.All", "Group.ReadWrite.All"],
  },
  "groups.byId.photo.value.get": {
    page: "api/profilephoto-get.md",
    title: "Get photo",
    product: "users",
    about: "group",
    delegatedWork: ["Group.Read.All"],
    delegatedPersonal: "notSupported",
    application: ["Group.Read.All"],
    further: [
      {
        about: "user",
        delegatedWork: ["User.Read", "User.Read.All"],
        delegatedPersonal: "notSupported",
        application: ["User.Read.All"],
      },
    ],
  },
  "groups.byId.photo.value.patch": {
    page: "api/profilephoto-update.md",
    title: "Update profilePhoto",
    product: "users",
    delegatedWork: ["User.ReadWrite", "User.ReadWrite.All"],
    delegatedPersonal: "notSupported",
    application: ["User.ReadWrite.All"],
  },
  "groups.byId.photo.value.put": {
    page: "api/profilephoto-update.md",
    title: "Update profilePhoto",
    product: "users",
    delegatedWork: ["User.ReadWrite", "User.ReadWrite.All"],
    delegatedPersonal: "notSupported",
    application: ["User.ReadWrite.All"],
  },
} as const satisfies OperationsByName;
