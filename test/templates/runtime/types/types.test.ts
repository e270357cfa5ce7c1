import { expectTypeOf, test } from "vitest";
import {
  createRuntimeClient,
  literal,
  type ClientOptions,
  type Collection,
  type Fetch,
  type Literal,
  type QueryOptions,
} from "../../../../templates/runtime/index.js";

interface Client {
  readonly me: { readonly get: (options?: QueryOptions) => Promise<{ readonly id?: string }> };
}

test("the client has the type that is asked for", () => {
  const client = createRuntimeClient<Client>({ baseUrl: "https://api.example" });
  expectTypeOf(client.me.get).returns.resolves.toEqualTypeOf<{ readonly id?: string }>();
  // @ts-expect-error there is no such path
  expectTypeOf(client.you).toBeAny();
});

test("the platform's fetch is a Fetch, and a token may be given at once or later", () => {
  expectTypeOf<typeof fetch>().toExtend<Fetch>();
  expectTypeOf<() => string>().toExtend<ClientOptions["auth"]>();
  expectTypeOf<() => Promise<string>>().toExtend<ClientOptions["auth"]>();
});

test("a literal is made by literal and by nothing else", () => {
  expectTypeOf(literal("x")).toEqualTypeOf<Literal>();
  expectTypeOf<string>().not.toExtend<Literal>();
  expectTypeOf<Date>().not.toExtend<Literal>();
});

test("a collection has its elements and any annotation", () => {
  expectTypeOf<Collection<{ id: string }>["value"]>().toEqualTypeOf<{ id: string }[]>();
  expectTypeOf<Collection<string>["@odata.nextLink"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Collection<string>["@any.annotation"]>().toBeUnknown();
});

test("a misspelt option does not compile", () => {
  // @ts-expect-error the option is called select
  expectTypeOf<{ slect: string }>().toExtend<QueryOptions>();
});
