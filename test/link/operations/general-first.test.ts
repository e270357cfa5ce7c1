import { assert, constantFrom, property, shuffledSubarray, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { modelOf, pagesOf } from "../../support/page.js";

/** A page of one operation, which answers with a type that a link names. */
const page = (title: string, lines: readonly string[], type: string): string =>
  [
    `# ${title}`,
    "## HTTP request",
    ...lines.flatMap((line) => ["```http", line, "```"]),
    "## Response",
    `If successful, this method returns \`200 OK\` and a [${type.replace(/^.*-/, "")}](../resources/${type}.md) object.`,
    "",
  ].join("\n\n");

/** The title of the page that speaks for the operation that several pages have. */
const leading = (texts: Readonly<Record<string, string>>): string | undefined =>
  modelOf(pagesOf(texts)).operations.find(({ origins }) => origins.length > 1)?.summary;

const lamps: Readonly<Record<string, string>> = {
  "api/kitchen-appliances-lamp-get.md": page("Get lamp", ["GET /lamps/{lampsId}"], "kitchen-appliances-lamp"),
  "api/desklamp-get.md": page("Get deskLamp", ["GET /lamps/{id}"], "desklamp"),
  "api/lamp-get.md": page("Get a lamp", ["GET /lamps/{id}"], "lamp"),
};

describe("of several pages of an operation that one leads", () => {
  test("whose name adds nothing to method and path", () => {
    expect(leading(lamps)).toBe("Get a lamp");
  });

  test("that is in no folder of a product", () => {
    expect(
      leading({
        "kitchen/lamps/read.md": page("Read kitchen lamp", ["GET /lamps/{id}"], "lamp"),
        "lamps/read.md": page("Read lamp", ["GET /lamps/{id}"], "lamp"),
      }),
    ).toBe("Read lamp");
  });

  test("that is about what the path leads to, and not about an aspect of many resources", () => {
    const aspect = ["POST /lamps", "POST /rooms", "POST /floors"];
    expect(
      leading({
        "api/extension-post-extension.md": page("Create extension", aspect, "extension"),
        "api/lamp-post-lamps.md": page("Create lamp", ["POST /lamps"], "lamp"),
      }),
    ).toBe("Create lamp");
  });

  test("that says what the method does at all, not what it is used for", () => {
    expect(
      leading({
        "api/lamp-move.md": page("Move a lamp", ["PATCH /rooms/{id}/things/{id}"], "lamp"),
        "api/lamp-update.md": page("Update a lamp", ["PATCH /rooms/{id}/things/{id}"], "lamp"),
      }),
    ).toBe("Update a lamp");
  });

  test("whose line has no query", () => {
    expect(
      leading({
        "api/lamp-get.md": page("Get the shades of a lamp", ["GET /lamps/{id}?$expand=shades"], "lamp"),
        "api/zone-lamp-get.md": page("Get lamp", ["GET /lamps/{id}"], "lamp"),
      }),
    ).toBe("Get lamp");
  });

  test("that knows the path, since it names the owner too", () => {
    const everywhere = ["GET /lamps/{id}", "GET /rooms/{id}/lamps/{id}"];
    expect(
      leading({
        "api/lamp-get.md": page("Get a lamp of any place", everywhere, "lamp"),
        "api/room-get-lamp.md": page("Get a lamp of a room", ["GET /rooms/{id}/lamps/{id}"], "lamp"),
      }),
    ).toBe("Get a lamp of a room");
  });

  test("that is about one value where the path leads to one", () => {
    expect(
      leading({
        "api/lamp-get.md": page("Get lamp", ["GET /rooms/{id}/lamps/{id}"], "lamp"),
        "api/room-list-lamps.md": page("List lamps", ["GET /rooms/{id}/lamps/{id}"], "lamp"),
      }),
    ).toBe("Get lamp");
  });

  test("that names the owner which stands nearest", () => {
    expect(
      leading({
        "api/floor-list-lamps.md": page("List lamps", ["GET /floors/{id}/rooms/{id}/lamps"], "lamp"),
        "api/room-list-lamps.md": page("List lamps of rooms", ["GET /floors/{id}/rooms/{id}/lamps"], "lamp"),
      }),
    ).toBe("List lamps of rooms");
  });
});

test("the page that speaks stands first among the origins, then the others from general to special", () => {
  const [operation] = modelOf(pagesOf(lamps)).operations;
  expect(operation?.origins.map(({ page: path }) => path)).toEqual([
    "api/lamp-get.md",
    "api/desklamp-get.md",
    "api/kitchen-appliances-lamp-get.md",
  ]);
});

test("no page about types changes which page leads, whatever they derive from", () => {
  const typePage = (name: string, base: string): string =>
    `# ${name} resource type\n\n<!-- { "blockType": "resource", "@odata.type": "home.${name}", "baseType": "home.${base}" } -->\n\`\`\`json\n{ "id": "String" }\n\`\`\`\n`;
  const names = ["lamp", "desklamp", "thing", "entity"];
  const types = uniqueArray(constantFrom(...names), { selector: (name) => name });
  assert(
    property(
      types,
      constantFrom(...names),
      shuffledSubarray(Object.entries(lamps), { minLength: 3 }),
      (some, base, pages) => {
        const declared = some
          .filter((name) => name !== base)
          .map((name) => [`resources/${name}.md`, typePage(name, base)]);
        expect(leading(Object.fromEntries([...declared, ...pages]))).toBe("Get a lamp");
      },
    ),
    { numRuns: 100 },
  );
});
