import type { ContractOperation } from "../../../templates/contract/harness/contract.js";
import type { SchemaDefinition } from "../../../templates/contract/harness/schema/schema-types.js";
import { answerMutants } from "./answer-mutants.js";
import type { ChangedFacts, Mutant } from "./mutant.js";
import { baseMutants, enumMutants } from "./definition-mutants.js";
import { type PropertyOwner, propertyMutants } from "./property-mutants.js";
import type { Sightings } from "./sightings.js";
import type { Subject } from "./subject.js";

/** Everything that can be wrong in `contract/schema.json`, one fault a mutant. */
export const schemaMutants = (subject: Subject, sightings: Sightings): readonly Mutant[] => [
  ...Object.entries(subject.facts.types).flatMap(([name, definition]) =>
    mutantsOfType(definition, { name, subject, sightings }),
  ),
  ...Object.entries(subject.facts.operations).flatMap(([id, operation]) => [
    ...bodyOwners(id, operation).flatMap((owner) => propertyMutants(owner, { subject, sightings })),
    ...answerMutants({ id, operation }, subject),
  ]),
];

interface Basis {
  readonly name: string;
  readonly subject: Subject;
  readonly sightings: Sightings;
}

const mutantsOfType = (definition: SchemaDefinition, basis: Basis): readonly Mutant[] => {
  if (definition.kind === "enum") return enumMutants(definition, basis.sightings);
  const { name, properties } = definition;
  const owner: PropertyOwner = {
    name,
    properties,
    isTable: false,
    changed: (changed) => ({ types: { [name]: { ...definition, properties: changed } } }),
  };
  return [...propertyMutants(owner, basis), ...baseMutants(definition, basis)];
};

/** An inline body has its rows twice, and the body's own count; beside a resource, the page's table counts too. */
const bodyOwners = (id: string, operation: ContractOperation): readonly PropertyOwner[] => {
  const { body } = operation;
  if (body === undefined) return [];
  const { type, properties } = body;
  const changed = (other: NonNullable<ContractOperation["body"]>): ChangedFacts => ({
    operations: { [id]: { ...operation, body: other } },
  });
  if (type.kind === "object") {
    return [
      {
        name: `${id} body`,
        properties: type.properties,
        isTable: false,
        changed: (own) => changed({ ...body, type: { ...type, properties: own } }),
      },
    ];
  }
  if (type.kind !== "named") return [];
  return [
    { name: `${id} table`, properties, isTable: true, changed: (rows) => changed({ ...body, properties: rows }) },
  ];
};
