import type { ClientPrograms } from "./client-programs.js";

const create = `import { createClient } from "docwright-client";
const client = createClient({ auth: () => "token" });
`;

const createForAll = `import { batch, createClient, uploadFile } from "docwright-client";
const client = createClient({ auth: () => "token", batch });
`;

// It retries without being told to.
const rest = `for await (const one of client.users.all()) console.log(one.id);
const parts = await client.batch({ me: client.me.request.get() });
console.log(parts);
const session: { readonly uploadUrl: string } = JSON.parse("{}");
console.log(await uploadFile(session, new Blob(["content"])));
`;

const getUser = `const user = await client.users.byId("ann@example.com").get({ select: ["displayName"] });
console.log(user?.displayName);
`;

/** The programs for the client that docwright writes; its package is built by the bench itself. */
export const docwright: ClientPrograms = {
  name: "docwright",
  packages: {},
  modules: ["docwright-client"],
  get: create + getUser,
  everything: createForAll + getUser + rest,
  typed: true,
  completions: [`${create}client.`, `${create}client.users.byId("x").`],
};
