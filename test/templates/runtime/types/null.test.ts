import { expectTypeOf, test } from "vitest";
import type {
  FilterBuilder,
  GetMethod,
  Names,
  relationships,
  Sent,
  UpdateBody,
} from "../../../../templates/runtime/index.js";

interface Maker {
  readonly [relationships]?: Names<"owner">;
  id?: string;
  name?: string | null;
  owner?: Maker | null;
  place?: { floor?: number | null; since?: string | null } | null;
}

const accept = <T>(value: T): T => value;

declare const getMaker: GetMethod<Maker>;
declare const filter: FilterBuilder<Maker>;

test("null clears a value, where it may be null", () => {
  accept<UpdateBody<Maker>>({ name: null, place: null });
  accept<Sent<Maker>>({ place: { floor: null } });
  // @ts-expect-error a key
  accept<UpdateBody<Maker>>({ id: null });
});

test("null stays in what is selected and expanded, and hides nothing of what is below", () => {
  const read = () => getMaker({ select: ["name", "place"], expand: { owner: { select: ["name"] } } });
  type Read = Awaited<ReturnType<typeof read>>;
  expectTypeOf<Read["name"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<NonNullable<Read["owner"]>["name"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<Extract<Read["owner"], null>>().toEqualTypeOf<null>();
  // @ts-expect-error not selected
  accept<keyof NonNullable<Read["owner"]>>("place");
});

test("filters reach below what may be null", () => {
  const condition = () => filter.and(filter.gt("place/floor", 3), filter.eq("name", null), filter.eq("name", "Ann"));
  expectTypeOf(condition).toBeFunction();
});
