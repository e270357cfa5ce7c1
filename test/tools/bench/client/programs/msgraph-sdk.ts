import type { ClientPrograms } from "./client-programs.js";

const imports = `import { createGraphServiceClient, GraphRequestAdapter } from "@microsoft/msgraph-sdk";
import "@microsoft/msgraph-sdk-users";
import { AllowedHostsValidator, BaseBearerTokenAuthenticationProvider } from "@microsoft/kiota-abstractions";
`;

// The smallest provider of a token that it takes: the one in its readme asks for an identity library on top.
const create = `const getAuthorizationToken = async () => "token";
const getAllowedHostsValidator = () => new AllowedHostsValidator();
const auth = new BaseBearerTokenAuthenticationProvider({ getAuthorizationToken, getAllowedHostsValidator });
const adapter = new GraphRequestAdapter(auth);
const client = createGraphServiceClient(adapter);
`;

const getUser = `const user = await client.users.byUserId("ann@example.com").get({ queryParameters: { select: ["displayName"] } });
console.log(user?.displayName);
`;

const tasks = `import { createUserCollectionResponseFromDiscriminatorValue, createUserFromDiscriminatorValue } from "@microsoft/msgraph-sdk/models/index.js";
import { BatchRequestContentCollection, LargeFileUploadTask, PageIterator } from "@microsoft/msgraph-sdk-core";
`;

// It retries without being told to.
const rest = `const page = await client.users.get();
const show = (one: { id?: string | null }) => (console.log(one.id), true);
await new PageIterator(adapter, page as any, show, createUserCollectionResponseFromDiscriminatorValue as any, {}).iterate();
const batch = new BatchRequestContentCollection(adapter, {}, 20);
batch.addBatchRequest(client.users.toGetRequestInformation());
console.log(await batch.postAsync());
const session = { uploadUrl: "https://example.com/session", nextExpectedRanges: ["0-"] };
const stream = new Blob(["content"]).stream();
console.log(await new LargeFileUploadTask(adapter, session, stream, 327680, createUserFromDiscriminatorValue, {}).upload());
`;

/** The programs for the preview SDK of Microsoft Graph. */
export const msgraphSdk: ClientPrograms = {
  name: "msgraph-sdk",
  packages: {
    "@microsoft/msgraph-sdk": "1.0.0-preview.90",
    "@microsoft/msgraph-sdk-core": "1.0.0-preview.17",
    "@microsoft/msgraph-sdk-users": "1.0.0-preview.90",
    "@microsoft/kiota-abstractions": "1.0.0-preview.109",
  },
  modules: ["@microsoft/msgraph-sdk", "@microsoft/msgraph-sdk-users", "@microsoft/kiota-abstractions"],
  get: imports + create + getUser,
  everything: imports + tasks + create + getUser + rest,
  typed: true,
  completions: [`${imports}${create}client.`, `${imports}${create}client.users.byUserId("x").`],
};
