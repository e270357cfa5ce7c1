import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { linkPages } from "../../generator/link/link-pages.js";
import { groupByVersion } from "../../generator/link/versions.js";
import type { ApiModel, TypeDefinition } from "../../generator/docwright.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { readDocs } from "../../generator/read/read-docs.js";
import { hasShared, shared } from "../support/shared-docs.js";

const seeds = join(shared, "seeds");

/** The models of seeds that are named by how they begin. */
const modelsOf = (...starts: readonly string[]): readonly ApiModel[] => {
  const files = readdirSync(seeds).filter((name) => starts.some((start) => name.startsWith(start)));
  const { value } = readDocs(
    files.map((path) => ({ path })),
    seeds,
    microsoftGraph,
  );
  return groupByVersion(
    value.map((source) => parsePage(source, microsoftGraph).value),
    microsoftGraph,
  ).value.map((group) => linkPages(group, microsoftGraph));
};

const modelOf = (start: string): ApiModel => {
  const [model, ...others] = modelsOf(start);
  if (model === undefined || others.length > 0) throw new Error(`The seed ${start} has ${others.length + 1} versions.`);
  return model;
};

/** `Name extends Base { property: type }` or `Name = member | member`, names without namespace. */
const shape = (type: TypeDefinition): string => {
  const short = (name: string): string => name.split(".").at(-1) ?? name;
  if (type.kind === "enum") return `${short(type.name)} = ${type.members.map(({ name }) => name).join(" | ")}`;
  const base = type.base === undefined ? "" : ` extends ${short(type.base)}`;
  const properties = type.properties.map((property) => {
    return `${property.name}: ${"name" in property.type ? short(property.type.name) : property.type.kind}`;
  });
  return `${short(type.name)}${base} { ${properties.join(", ")} }`;
};

const shapes = ({ types }: ApiModel): readonly string[] => types.map(shape);

const calls = ({ operations }: ApiModel): readonly string[] =>
  operations.map(({ method, template, responses }) => {
    const answers = responses.map(
      ({ status, type }) => `${status} ${type !== undefined && "name" in type ? type.name : ""}`,
    );
    return `${method} ${template} -> ${answers.join(", ")}`;
  });

/** `request url: …` for every contradiction that the examples have with their page. */
const faults = ({ operations }: ApiModel): readonly string[] =>
  operations.flatMap(({ examples }) =>
    examples.flatMap((example) => example.faults.map((fault) => `${fault.in} ${fault.part} ${fault.pointer}`.trim())),
  );

const tests = ({ operations }: ApiModel): number => operations.flatMap(({ examples }) => examples).length;

describe.runIf(hasShared)("the seeds", () => {
  test("000: the version of the example's URL, the inherited id, an example that holds", () => {
    const model = modelOf("000");
    expect(model.version).toBe("v1.0");
    expect(calls(model)).toEqual([
      "PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments" +
        " -> 200 microsoft.graph.enrollmentConfigurationAssignment",
    ]);
    expect(shapes(model)).toContain(
      "enrollmentConfigurationAssignment extends entity { target: deviceAndAppManagementAssignmentTarget }",
    );
    expect([tests(model), faults(model)]).toEqual([1, []]);
  });

  test("001: three parameters, an enum from a sentence, an example that shows the type's name for a value", () => {
    const model = modelOf("001");
    expect(model.version).toBe("beta");
    const [operation] = model.operations;
    expect(operation?.template).toMatch(
      /^\/invitations\/{[^}]+}\/invitedUser\/deviceEnrollmentConfigurations\/{[^}]+}\/assignments\/{[^}]+}$/,
    );
    expect(operation?.parameters.filter((parameter) => parameter.in === "path")).toHaveLength(3);
    expect(shapes(model)).toEqual(
      expect.arrayContaining([
        "deviceAndAppManagementAssignmentSource = direct | policySets",
        "enrollmentConfigurationAssignment extends entity { source: deviceAndAppManagementAssignmentSource," +
          " sourceId: String, target: deviceAndAppManagementAssignmentTarget }",
      ]),
    );
    expect([tests(model), faults(model)]).toEqual([1, ["request body /source", "response body /source"]]);
  });

  test("002: a title and a request name that other pages have too", () => {
    const model = modelOf("002");
    expect(model.version).toBe("beta");
    expect(shapes(model)).toContain(
      "appleEnrollmentProfileAssignment extends entity { target: deviceAndAppManagementAssignmentTarget }",
    );
    expect([tests(model), faults(model)]).toEqual([1, []]);
  });

  test("003: a URL that can't be, and an operation all the same", () => {
    const model = modelOf("003");
    expect(calls(model)).toEqual([
      "PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}" +
        " -> 200 microsoft.graph.deviceConfigurationAssignment",
    ]);
    expect([tests(model), faults(model)]).toEqual([1, ["request url"]]);
  });

  test("004: an enum from a sentence, a response with its blank line in the wrong place", () => {
    const model = modelOf("004");
    expect(model.version).toBe("beta");
    expect(shapes(model)).toContain("deviceManagementResourceAccessProfileIntent = apply | remove");
    expect(model.operations[0]?.examples[0]?.response).toMatchObject({ status: 200, body: { kind: "json" } });
    expect([tests(model), faults(model)]).toEqual([1, ["request body /intent", "response body /intent"]]);
  });

  test("together: every name is unique, and is the same without the other pages", () => {
    const together = modelsOf("00").flatMap(({ operations }) => operations.map(({ id }) => id));
    const alone = ["000", "001", "002", "003", "004"].flatMap((start) => modelOf(start).operations.map(({ id }) => id));
    expect(new Set(together).size).toBe(5);
    expect(together.toSorted()).toEqual(alone.toSorted());
    const names = modelsOf("00").map(({ operations }) =>
      operations.flatMap(({ examples }) => examples.map(({ name }) => name)),
    );
    for (const group of names) expect(new Set(group).size).toBe(group.length);
  });
});
