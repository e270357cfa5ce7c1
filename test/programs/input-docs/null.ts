import type { Client, User } from "@acme/graph";
import { program } from "../program.js";
import { connect } from "./connect.js";

export const clearPhone = async (client: Client, id: string) => {
  await client.users.byId(id).patch({ mobilePhone: null, jobTitle: null });
};

export const addressOf = (user: Pick<User, "mail" | "userPrincipalName">): string =>
  user.mail ?? user.userPrincipalName ?? "nobody";

export const withoutMail = async (client: Client) => {
  const names: string[] = [];
  for await (const user of client.users.all({ select: ["displayName", "mail"] })) {
    if (user.mail === null) names.push(user.displayName ?? "nobody");
  }
  return names;
};

export const plays = {
  "clears what is set": program({
    run: (fetch) => clearPhone(connect(fetch), "1"),
    exchanges: [{ sent: "PATCH /users/1", body: { mobilePhone: null, jobTitle: null } }],
  }),
  "tells null from text": program({
    run: (fetch) => withoutMail(connect(fetch)),
    exchanges: [
      {
        sent: "GET /users?$select=displayName,mail",
        answer: {
          value: [
            { displayName: "Ann", mail: null },
            { displayName: "Bob", mail: "bob@contoso.com" },
          ],
        },
      },
    ],
    gives: ["Ann"],
  }),
  "takes another for what is null": program({
    run: async () => addressOf({ mail: null, userPrincipalName: "ann" }),
    exchanges: [],
    gives: "ann",
  }),
};
