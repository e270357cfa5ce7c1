import type { ClientPrograms } from "./client-programs.js";

const imports = `import { Client } from "@microsoft/microsoft-graph-client";
import type { User } from "@microsoft/microsoft-graph-types";
`;

const create = `const client = Client.init({ authProvider: (done) => done(null, "token") });
`;

const getUser = `const user: User = await client.api("/users/ann@example.com").select(["displayName"]).get();
console.log(user.displayName);
`;

const tasks = `import { BatchRequestContent, FileUpload, LargeFileUploadTask, PageIterator } from "@microsoft/microsoft-graph-client";
`;

// It retries without being told to.
const rest = `const page = await client.api("/users").get();
await new PageIterator(client, page, (one: User) => (console.log(one.id), true)).iterate();
const step = { id: "me", request: new Request("https://graph.microsoft.com/v1.0/me") };
console.log(await client.api("/$batch").post(await new BatchRequestContent([step]).getContent()));
const session = { url: "https://example.com/session", expiry: new Date() };
const file = new FileUpload(new Blob(["content"]), "name", 7);
console.log(await new LargeFileUploadTask(client, file, session).upload());
`;

/** The programs for the JavaScript client of Microsoft Graph. */
export const graphClient: ClientPrograms = {
  name: "graph-client",
  packages: { "@microsoft/microsoft-graph-client": "3.0.7", "@microsoft/microsoft-graph-types": "2.43.1" },
  modules: ["@microsoft/microsoft-graph-client"],
  get: imports + create + getUser,
  everything: imports + tasks + create + getUser + rest,
  typed: true,
  completions: [`${imports}${create}client.`, `${imports}${create}client.api("/users/x").`],
};
