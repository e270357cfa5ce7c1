/** A library over the client that annotates nothing: its declarations name whatever calls are made of. */
export const library = `
import { batch, createClient, filters, is, type Client } from "@acme/graph";

const client = createClient({ auth: () => "token" });
const batching = createClient({ batch, filters });
export { batching, client };
export const make = createClient;
export const faster = client.with({ timeout: 5 });
export const anything = (given: Client) => given.request<{ id: string }>("GET", "/path");

export const users = client.users;
export const methods = [client.users.get, client.users.post, client.users.all, client.users.pages] as const;
export const requests = client.users.request;
export const some = (given: Client) => given.users.get({ select: ["id"] });
export const more = (given: Client) =>
  given.users.byId("1").get({ select: ["id", "mail"], expand: { messages: { select: ["subject"] } } });
export const all = (given: Client) => given.users.all({ select: ["id"] });
export const pages = (given: Client) => given.me.messages.pages({ select: ["subject"], expand: { attachments: true } });
export const answer = (given: Client) => given.users.get().withResponse();
export const places = (given: Client) => given.places.byId("1").get();
export const photo = (given: Client) => given.users.byId("1").photo.value.get({ as: "text" });
export const filtered = (given: Client) => given.users.get({ filter: (it) => it.eq("displayName", "Ann") });
export async function names(given: Client) {
  const { value } = await given.users.get({ select: ["displayName"] });
  return value;
}

export const part = client.users.request.get({ select: ["id"] });
export const byName = batching.batch({ people: part, mine: client.me.messages.request.get() });
export const inOrder = batching.batch([part, client.me.messages.request.get()]);

export const post = client.users.post;
export const send = client.me.sendMail.post;
export const body = (): Parameters<typeof client.users.post>[0] => ({
  displayName: "Ann",
  accountEnabled: true,
  mailNickname: "ann",
  passwordProfile: { password: "secret" },
  userPrincipalName: "ann@example.org",
});
export const options = (): Parameters<typeof client.users.get>[0] => ({ top: 1 });
export const guards = is;
export const people = (values: unknown[]) => values.filter(is.user);

export class Directory {
  readonly client = createClient({ batch });
  newest() {
    return this.client.users.get({ select: ["id"], top: 5 });
  }
}
`;
