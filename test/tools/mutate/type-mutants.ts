import ts from "typescript-5.9";
import { inherits } from "./definition-mutants.js";
import { type InterfaceOwner, memberMutants } from "./member-mutants.js";
import type { Mutant } from "./mutant.js";
import { type ObjectSighting, type Sightings, isTyped, keysOf, propertyKey } from "./sightings.js";
import type { Subject } from "./subject.js";
import type { ClientFile } from "./client-file.js";

interface Basis {
  readonly subject: Subject;
  readonly sightings: Sightings;
}

/** The interfaces of resources with each fault. */
export const typeMutants = (files: readonly ClientFile[], basis: Basis): readonly Mutant[] => {
  const byName = new Map([...basis.subject.names.types].map(([qualified, { name }]) => [name, qualified]));
  return files.flatMap((file) =>
    file.tree.statements.filter(ts.isInterfaceDeclaration).flatMap((node) => {
      const type = byName.get(node.name.text);
      if (type === undefined) return [];
      const owner = ownerOf(type, basis);
      return [...memberMutants({ file, node, owner, group: "types" }), ...baseMutant({ file, node, type }, basis)];
    }),
  );
};

const ownerOf = (type: string, { sightings }: Basis): InterfaceOwner => ({
  seen: (property) => (sightings.properties.get(propertyKey(type, property)) ?? []).filter(isTyped),
  objects: (sightings.objects.get(type) ?? []).filter(isTyped),
});

interface NamedInterface {
  readonly file: ClientFile;
  readonly node: ts.InterfaceDeclaration;
  readonly type: string;
}

/** TypeScript compares types by their members, so that only those of the base count. */
const baseMutant = ({ file, node, type }: NamedInterface, { subject, sightings }: Basis): readonly Mutant[] => {
  const [clause] = node.heritageClauses ?? [];
  if (clause === undefined) return [];
  const objects: readonly ObjectSighting[] = (sightings.objects.get(type) ?? []).filter(isTyped);
  return [
    {
      group: "types",
      kind: "base dropped",
      title: `${file.path} ${node.name.text}: no longer ${clause.getText()}`,
      change: {
        kind: "text",
        edit: { path: file.path, start: clause.getFullStart(), end: clause.getEnd(), text: "" },
      },
      shownBy: keysOf(objects.filter((object) => inherits(object, type, subject))),
    },
  ];
};
