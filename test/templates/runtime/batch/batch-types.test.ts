import { expectTypeOf, test } from "vitest";
import type { BatchMethod, BatchRequest, ApiCall } from "../../../../templates/runtime/index.js";

declare const batch: BatchMethod;
declare const me: BatchRequest<{ readonly id: string }>;
declare const count: BatchRequest<number>;
declare const sent: ApiCall<number>;

/** Never called: only its types are looked at. */
const cases = {
  values: () => batch({ me, count }),
  results: () => batch({ me, count }, { settled: true }),
  needs: () => batch({ me, count }, { dependsOn: { count: ["me"] } }),
  list: () => batch([me, count]),
  listResults: () => batch([me, count], { settled: true, dependsOn: { 1: ["0"] } }),
  lists: (ids: readonly string[]) => batch(ids.map(() => count)),
  // @ts-expect-error the list ends before
  unknownPlace: () => batch([me, count], { dependsOn: { 1: ["2"] } }),
  // @ts-expect-error "you" is no part of the batch
  unknownNeed: () => batch({ me, count }, { dependsOn: { count: ["you"] } }),
  // @ts-expect-error a call that was sent is no request
  sent: () => batch({ sent }),
};

test("a batch gives the values of its parts by name, or their results", () => {
  expectTypeOf(cases.values).returns.resolves.toEqualTypeOf<{
    readonly me: { readonly id: string };
    readonly count: number;
  }>();
  expectTypeOf<Awaited<ReturnType<typeof cases.results>>["count"]["value"]>().toEqualTypeOf<number | undefined>();
});

test("a batch of a list gives a tuple", () => {
  expectTypeOf(cases.list).returns.resolves.toEqualTypeOf<readonly [{ readonly id: string }, number]>();
  expectTypeOf<Awaited<ReturnType<typeof cases.listResults>>[1]["value"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf(cases.lists).returns.resolves.toEqualTypeOf<readonly number[]>();
});
