import { expect, expectTypeOf, test } from "vitest";
import { createGuards, type Guard } from "../../../templates/runtime/guards.js";

interface App {
  readonly "@odata.type"?: string;
  readonly id?: string;
}

interface WebApp extends App {
  readonly "@odata.type"?: "#store.webApp";
  readonly url?: string;
}

interface LobApp extends App {
  readonly "@odata.type"?: "#store.lobApp" | (string & {});
  readonly fileName?: string;
}

interface AndroidLobApp extends LobApp {
  readonly "@odata.type"?: "#store.android.lobApp";
  readonly packageId?: string;
}

interface Guards {
  readonly app: Guard<App | WebApp | LobApp | AndroidLobApp>;
  readonly webApp: Guard<WebApp>;
  readonly lobApp: Guard<LobApp | AndroidLobApp>;
  readonly androidLobApp: Guard<AndroidLobApp>;
}

const is = createGuards<Guards>({
  namespace: "store.",
  bases: { webApp: "app", lobApp: "app", androidLobApp: "lobApp" },
  names: { androidLobApp: "store.android.lobApp" },
});

/** The guards that are true for a value of this type. */
const guardsOf = (type: string): readonly string[] =>
  Object.entries(is).flatMap(([name, guard]) => (guard({ "@odata.type": type }) ? [name] : []));

test.each([
  ["#store.webApp", ["webApp", "app"]],
  ["#store.lobApp", ["lobApp", "app"]],
  ["#store.android.lobApp", ["lobApp", "app", "androidLobApp"]],
  ["#store.app", ["app"]],
  ["store.webApp", ["webApp", "app"]],
  ["https://service.example/v1.0/$metadata#store.webApp", ["webApp", "app"]],
  ["#store.androidLobApp", []],
  ["#store.toString", []],
  ["#other.webApp", []],
  ["#Collection(store.webApp)", []],
  ["", []],
])("%s is of %j", (type, guards) => {
  expect([...guardsOf(type)].sort()).toEqual([...guards].sort());
});

test.each([
  [undefined],
  [null],
  ["#store.webApp"],
  [5],
  [{}],
  [{ url: "https://app.example" }],
  [{ "@odata.type": 5 }],
])("%j is of no type", (value) => {
  expect(Object.values(is).some((guard) => guard(value))).toBe(false);
});

test("there is a guard for each type, and nothing else", () => {
  expect(Object.keys(is).sort()).toEqual(["androidLobApp", "app", "lobApp", "webApp"]);
});

test("a type that is called like a member of all objects has a guard of its own", () => {
  const guards = createGuards<{ readonly constructor: Guard<App>; readonly valueOf: Guard<App> }>({
    namespace: "",
    bases: { constructor: "valueOf" },
    names: {},
  });
  expect(guards.valueOf({ "@odata.type": "#constructor" })).toBe(true);
  expect(guards.constructor({ "@odata.type": "#toString" })).toBe(false);
});

test("a guard narrows a union, and the elements of a list", () => {
  const app: App | WebApp | LobApp | AndroidLobApp = JSON.parse('{ "@odata.type": "#store.webApp", "url": "u" }');
  if (is.webApp(app)) expectTypeOf(app).toEqualTypeOf<WebApp>();
  if (is.androidLobApp(app)) expectTypeOf(app).toEqualTypeOf<AndroidLobApp>();
  if (is.lobApp(app)) expectTypeOf(app.fileName).toEqualTypeOf<string | undefined>();
  // @ts-expect-error only the derived type has it
  expect(app.url).toBe("u");
  expect([app].filter(is.webApp).map(({ url }) => url)).toEqual(["u"]);
  expectTypeOf([app].filter(is.webApp)).toEqualTypeOf<WebApp[]>();
});

test("a guard narrows what only the base is known of, and what nothing is", () => {
  const narrowed = (app: App, anything: unknown): void => {
    if (is.webApp(app)) expectTypeOf(app).toEqualTypeOf<WebApp>();
    if (is.lobApp(app)) expectTypeOf(app).toEqualTypeOf<LobApp | AndroidLobApp>();
    if (is.webApp(anything)) expectTypeOf(anything).toEqualTypeOf<WebApp>();
  };
  expectTypeOf(narrowed).returns.toBeVoid();
});
