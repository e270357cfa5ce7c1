import type { ContractOperation } from "../../../templates/contract/harness/contract.js";
import type { SchemaStructure, SchemaType } from "../../../templates/contract/harness/schema/schema-types.js";
import { fits, type Types } from "./fits.js";
import type { Mutant } from "./mutant.js";
import { textOf } from "./property-mutants.js";
import { isObject } from "../../../generator/json/is-object.js";
import type { JsonObject, JsonValue } from "../../../generator/model/json.js";
import type { Subject, TestedExample } from "./subject.js";

interface NamedOperation {
  readonly id: string;
  readonly operation: ContractOperation;
}

/** Each answer of an operation with each fault. */
export const answerMutants = ({ id, operation }: NamedOperation, subject: Subject): readonly Mutant[] =>
  Object.entries(operation.answers).flatMap(([status, type]) => {
    const examples = answered(id, status, subject);
    const { [status]: _, ...others } = operation.answers;
    const types = subject.facts.types;
    const changes = [
      { kind: "status changed", what: "299", answers: { ...others, "299": type }, shownBy: examples },
      ...otherAnswers(type, types).map(({ kind, other }) => ({
        kind,
        what: textOf(other),
        answers: { ...others, [status]: other },
        shownBy: examples.filter(
          (example) => String(misfits(bodyOf(example), type, types)) !== String(misfits(bodyOf(example), other, types)),
        ),
      })),
    ];
    return changes.map(({ kind, what, answers, shownBy }) => ({
      group: "schema" as const,
      kind,
      title: `contract/schema.json ${id} answer ${status} ${textOf(type)}: ${what}`,
      change: { kind: "schema" as const, facts: { operations: { [id]: { ...operation, answers } } } },
      shownBy: shownBy.map(({ key }) => key),
    }));
  });

const answered = (id: string, status: string, { examples }: Subject): readonly TestedExample[] =>
  examples.filter(
    ({ operation, shown }) =>
      operation.id === id && String(shown.response?.status) === status && shown.response?.body.kind === "json",
  );

const bodyOf = ({ shown }: TestedExample): JsonValue =>
  shown.response?.body.kind === "json" ? shown.response.body.value : null;

const otherAnswers = (
  type: SchemaType,
  types: Types,
): readonly { readonly kind: string; readonly other: SchemaType }[] => {
  const inner = type.kind === "collection" ? type.of : type;
  const many: SchemaType = type.kind === "collection" ? type.of : { kind: "collection", of: type };
  const cardinality = { kind: "answer: collection ↔ single", other: many };
  if (inner.kind !== "named") return [cardinality];
  const names = Object.keys(types).filter((name) => types[name]?.kind === "structured");
  const name = names[(names.indexOf(inner.name) + Math.ceil(names.length / 2)) % names.length] ?? inner.name;
  const next: SchemaType = { kind: "named", name };
  return [
    cardinality,
    { kind: "answer: other type", other: type.kind === "collection" ? { kind: "collection", of: next } : next },
  ];
};

/** Members of an answer that are not of a type: not declared there, or of another form; a dot for the whole. */
const misfits = (body: JsonValue, type: SchemaType, types: Types): readonly string[] => {
  if (type.kind === "collection") {
    const elements = isObject(body) ? body["value"] : undefined;
    return Array.isArray(elements) ? elements.flatMap((element) => misfits(element, type.of, types)) : ["."];
  }
  if (type.kind === "union") {
    const each = type.of.map((choice) => misfits(body, choice, types));
    return each.some((faults) => faults.length === 0) ? [] : ["."];
  }
  if (type.kind !== "named" || types[type.name]?.kind !== "structured" || !isObject(body)) {
    return fits(body, type, types) ? [] : ["."];
  }
  const chain = chainOf(selectedType(body, type.name, types), types);
  const properties = new Map(chain.flatMap((one) => one.properties).map((property) => [property.name, property]));
  const isOpen = chain.some((one) => one.isOpen);
  return Object.entries(body)
    .filter(([name, value]) => {
      const property = properties.get(name);
      return property === undefined
        ? !isOpen && !name.includes("@")
        : value !== null && !fits(value, property.type, types);
    })
    .map(([name]) => name);
};

/** The type that an object names, where that is derived from the one that is asked for. */
const selectedType = (body: JsonObject, asked: string, types: Types): string => {
  const written = String(body["@odata.type"] ?? "").replace(/^#/, "");
  return chainOf(written, types).some(({ name }) => name === asked) ? written : asked;
};

/** A type and its bases, the last base first. */
const chainOf = (name: string, types: Types): readonly SchemaStructure[] => {
  const definition = types[name];
  if (definition?.kind !== "structured") return [];
  return [...(definition.base === undefined ? [] : chainOf(definition.base, types)), definition];
};
