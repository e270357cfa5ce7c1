import type { Client, User } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export async function clearPhone(client: Client, id: string) {
  await client.users.byId(id).patch({ mobilePhone: null, jobTitle: null });
}

export function mailOf(user: Pick<User, "mail" | "userPrincipalName">): string {
  return user.mail === null || user.mail === undefined ? (user.userPrincipalName ?? "") : user.mail;
}

export async function withoutOffice(client: Client) {
  const names: string[] = [];
  for await (const user of client.users.all({ select: ["displayName", "officeLocation"] })) {
    if (user.officeLocation === null) names.push(user.displayName ?? "?");
  }
  return names;
}

export async function clearDueDate(client: Client, list: string, task: string) {
  return await client.me.todo.lists.byId(list).tasks.byId(task).patch({ dueDateTime: null });
}

export const plays = {
  "clears what is set": program({
    run: (fetch) => clearPhone(connect(fetch), "1"),
    exchanges: [{ sent: "PATCH /users/1", body: { mobilePhone: null, jobTitle: null } }],
  }),
  "takes another for what is null": program({
    run: async () => mailOf({ mail: null, userPrincipalName: "ann" }),
    exchanges: [],
    gives: "ann",
  }),
  "tells null from text": program({
    run: (fetch) => withoutOffice(connect(fetch)),
    exchanges: [
      {
        sent: "GET /users?$select=displayName,officeLocation",
        answer: {
          value: [
            { displayName: "Ann", officeLocation: null },
            { displayName: "Bob", officeLocation: "1" },
          ],
        },
      },
    ],
    gives: ["Ann"],
  }),
  "clears a date": program({
    run: async (fetch) => (await clearDueDate(connect(fetch), "l", "t")).dueDateTime,
    exchanges: [{ sent: "PATCH /me/todo/lists/l/tasks/t", body: { dueDateTime: null }, answer: { dueDateTime: null } }],
    gives: null,
  }),
};
