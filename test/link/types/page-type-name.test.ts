import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { pageTypeName } from "../../../generator/link/types/page-type-name.js";
import { pageOf } from "../../support/page.js";

const table = "\n## Properties\n\n|Property|Type|\n|:---|:---|\n|id|String|\n";
const annotated = (type: string): string =>
  `\n## JSON representation\n\n<!-- { "blockType": "resource", "@odata.type": "${type}" } -->\n\`\`\`json\n{}\n\`\`\`\n`;

const nameOf = (title: string, body: string, path = "resources/lamp.md"): string | undefined =>
  pageTypeName(pageOf(`# ${title}\n${body}`, { path }), "home", microsoftGraph.types);

test.each([
  ["lamp resource type", "home.lamp"],
  ["lamp complex type", "home.lamp"],
  ["lampShape enum type", "home.lampShape"],
  ["lampShape enumeration", "home.lampShape"],
  ["`lamp` resource", "home.lamp"],
  ["lamp", "home.lamp"],
  ["home.inner.lamp resource type", "home.inner.lamp"],
])("the title %s names %s", (title, name) => {
  expect(nameOf(title, `\n${table}`)).toBe(name);
});

test("the namespace of the page stands before a bare name", () => {
  expect(nameOf("lamp resource type", `\nNamespace: home.inner\n${table}`)).toBe("home.inner.lamp");
});

test("of several annotations the one that fits the title counts, then the one that fits the file", () => {
  expect(nameOf("lamp resource type", annotated("home.inner.bulb") + annotated("home.inner.Lamp"))).toBe(
    "home.inner.Lamp",
  );
  expect(nameOf("All about lamps", annotated("home.bulb") + annotated("home.inner.lamp"))).toBe("home.inner.lamp");
});

test("a single annotation counts, whatever title and file say", () => {
  expect(nameOf("Chart resource type", annotated("home.lampChart"))).toBe("home.lampChart");
});

test("several annotations that fit nothing do not count", () => {
  expect(nameOf("chart resource type", annotated("home.a") + annotated("home.b"))).toBe("home.chart");
});

test("without a name in the title it is the file's, unless the page is an overview", () => {
  expect(nameOf("All about lamps", `\nNamespace: home\n${table}`, "resources/desk-lamp.md")).toBe("home.desk_lamp");
  expect(nameOf("All about lamps", table)).toBeUndefined();
});
