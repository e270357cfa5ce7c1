import { ApiError, createClient } from "../../generated/v1.0/index.js";

const clientOf = (origin: string) => createClient({ baseUrl: `${origin}/v1.0`, auth: () => "secret" });

const readBlob = async (content: unknown) =>
  content instanceof Blob ? { type: content.type, bytes: [...new Uint8Array(await content.arrayBuffer())] } : content;

/** What runs in the browser: each gets the origin of the API, and gives what the test looks at. It is bundled with the client. */
export const scenarios = {
  get: (origin: string) => clientOf(origin).users.byId("ann").get(),

  error: async (origin: string) => {
    const error: unknown = await clientOf(origin)
      .users.byId("nobody")
      .get()
      .catch((reason: unknown) => reason);
    if (!(error instanceof ApiError)) return String(error);
    const { status, code, message, requestId } = error;
    return { status, code, message, requestId };
  },

  date: (origin: string) =>
    clientOf(origin).me.sendMail.post({ message: { receivedDateTime: new Date("2024-05-06T07:08:09Z") } }),

  download: async (origin: string) => readBlob(await clientOf(origin).me.photo.value.get()),

  upload: (origin: string) => clientOf(origin).me.photo.value.put(new Uint8Array([0xff, 0x00, 0x80])),

  redirect: async (origin: string) => readBlob(await clientOf(origin).users.byId("ann").photo.value.get()),

  paging: async (origin: string) => {
    const names: (string | null | undefined)[] = [];
    for await (const user of clientOf(origin).users.all()) names.push(user.displayName);
    return names;
  },

  retry: (origin: string) => clientOf(origin).users.byId("busy").get(),

  timeout: (origin: string) =>
    clientOf(origin)
      .users.byId("slow")
      .get({ timeout: 100 })
      .catch((reason: unknown) => (reason instanceof Error ? reason.name : reason)),
};
