import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { readMarks } from "../../../generator/parse/text/marks.js";
import { prose } from "../../support/page.js";

test.each([
  ["The color. Read-only.", { readOnly: true }],
  ["This property is read only.", { readOnly: true }],
  ["Whether the lamp is in read-only mode.", {}],
  ["The color. Required.", { required: true }],
  ["Optional. The color.", { required: false }],
  ["Required if it has a shade.", {}],
  ["Only needs to be specified when it has a shade.", { required: false }],
  ["Required **when** it has a shade.", {}],
  ["Required, unless it has a shade.", {}],
  ["Required and never empty if it has a shade.", {}],
  ["If it has a shade, this property is required.", {}],
  ["Required. Must be a name if it has a shade.", { required: true }],
  ["This property is required when a lamp is created.", { requiredOnCreate: true }],
  ["Required when you create a lamp.", { requiredOnCreate: true }],
  ["Read-only for guests.", {}],
  ["Read-only, except on weekdays.", {}],
  ["Once set, this property is read-only and cannot be changed.", {}],
  ["Read-only and automatically generated.", { readOnly: true }],
  ["If there is a shade, its color. Read-only.", { readOnly: true }],
  ["The color. Required on create.", { requiredOnCreate: true }],
  ["Required when creating a lamp. Read-only.", { requiredOnCreate: true, readOnly: true }],
  ["Not required when creating a lamp.", {}],
  ["Required. It is also required for creation.", { required: true, requiredOnCreate: true }],
  ["The kind of attendee: required, optional, resource.", { required: false }],
  ["Possible values are: none, required, allowed.", {}],
  ["The color. Nullable.", { nullable: true }],
  ["The color. Not nullable.", { nullable: false }],
  ["The color, or `null` if it has none.", { nullable: true }],
  ["The color. Default value is `null`.", { nullable: true }],
  ["The color. It is null until it is painted.", { nullable: true }],
  ["The color. It can be null.", { nullable: true }],
  ["The color. It cannot be null.", { nullable: false }],
  ["The color. Never null when it is painted.", { nullable: false }],
  ["The color. Supports `$filter` (`eq` on `null` values).", {}],
  ["The color. Deprecated: use shade.", { deprecated: "Deprecated: use shade." }],
  ["This property will be deprecated in May. The color.", { deprecated: "This property will be deprecated in May." }],
  ["The state, for example **Deprecated**.", {}],
])("%s", (description, marks) => {
  expect(readMarks(prose(description), microsoftGraph)).toEqual(marks);
});

test.each([
  "The id. Inherited from [entity](entity.md)",
  "The id. Inherited from entity.",
  "Inherited from **entity**",
])("%s", (description) => {
  expect(readMarks(prose(description), microsoftGraph).inheritedFrom).toMatchObject({ name: "entity" });
});
