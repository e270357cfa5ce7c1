import ts from "typescript-5.9";
import type { JsonValue } from "../../../generator/model/json.js";
import { lacking } from "./lacking.js";
import type { Group, Mutant, TextEdit } from "./mutant.js";
import { type ObjectSighting, type Sighting, keysOf } from "./sightings.js";
import type { ClientFile } from "./client-file.js";

/** What examples hold of an interface. */
export interface InterfaceOwner {
  readonly seen: (property: string) => readonly Sighting[];
  readonly objects: readonly ObjectSighting[];
}

/** An interface in its file. */
export interface OwnedInterface {
  readonly file: ClientFile;
  readonly node: ts.InterfaceDeclaration;
  readonly owner: InterfaceOwner;
  readonly group: Group;
}

/** Each property of an interface with each fault. */
export const memberMutants = ({ file, node, owner, group }: OwnedInterface): readonly Mutant[] =>
  node.members.filter(isDocumented).flatMap((member) =>
    faultsOf(member, owner).map(({ kind, what, edit, shownBy }) => ({
      group,
      kind,
      title: `${file.path} ${node.name.text}.${member.name.text}: ${what}`,
      change: { kind: "text" as const, edit: { path: file.path, ...edit } },
      shownBy: keysOf(shownBy),
    })),
  );

type NamedMember = ts.PropertySignature & {
  readonly name: ts.Identifier | ts.StringLiteral;
  readonly type: ts.TypeNode;
};

/** Members with an `@` in their names are of the format, and come from no page. */
const isDocumented = (member: ts.TypeElement): member is NamedMember =>
  ts.isPropertySignature(member) &&
  (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) &&
  member.type !== undefined &&
  !member.name.text.includes("@");

interface MemberFault {
  readonly kind: string;
  readonly what: string;
  readonly edit: Omit<TextEdit, "path">;
  readonly shownBy: readonly Sighting[];
}

const faultsOf = (member: NamedMember, owner: InterfaceOwner): readonly MemberFault[] => {
  const seen = owner.seen(member.name.text);
  return [
    ...typeFaults(member, seen),
    ...presenceFaults(member, seen),
    ...requiredFaults(member, owner),
    ...nullableFaults(member, seen),
  ];
};

/** The text of a type without the `null` of a nullable one. */
const bareType = (type: ts.TypeNode): string => type.getText().replace(/ \| null$/, "");

const over = (node: ts.Node, text: string): Omit<TextEdit, "path"> => ({
  start: node.getStart(),
  end: node.getEnd(),
  text,
});

const typeFaults = ({ type }: NamedMember, seen: readonly Sighting[]): readonly MemberFault[] => {
  const bare = bareType(type);
  const tail = type.getText().slice(bare.length);
  return otherTypes(bare).map(({ kind, text, refuses }) => ({
    kind,
    what: `${bare} → ${text}`,
    edit: over(type, text + tail),
    shownBy: seen.filter(({ value }) => value !== null && refuses(value)),
  }));
};

interface OtherText {
  readonly kind: string;
  readonly text: string;
  readonly refuses: (value: JsonValue) => boolean;
}

const isList = (value: JsonValue): boolean => Array.isArray(value);

/** Types in place of one, by its text. Enumerations are open in TypeScript: any text is of any of them. */
const otherTypes = (bare: string): readonly OtherText[] => {
  const list = /^(?:\((.+)\)|(.+))\[\]$/s.exec(bare);
  if (list !== null) {
    return [{ kind: "collection ↔ single", text: list[1] ?? list[2] ?? "never", refuses: isList }];
  }
  if (bare === "unknown") return [];
  const many = { kind: "collection ↔ single", text: `(${bare})[]`, refuses: (value: JsonValue) => !isList(value) };
  const isNumber = /^(?:number|boolean)$/.test(bare);
  const form = isNumber ? "string" : "number";
  return [{ kind: "type changed", text: form, refuses: (value) => typeof value !== form }, many];
};

const presenceFaults = (member: NamedMember, seen: readonly Sighting[]): readonly MemberFault[] => {
  const shownBy = seen.filter(({ isOfOpen }) => !isOfOpen);
  const renamed = JSON.stringify(`${member.name.text}Renamed`);
  return [
    { kind: "property removed", what: "removed", edit: over(member, ""), shownBy },
    { kind: "property renamed", what: "renamed", edit: over(member.name, renamed), shownBy },
  ];
};

const requiredFaults = (member: NamedMember, { objects }: InterfaceOwner): readonly MemberFault[] => {
  const { questionToken: mark, name } = member;
  if (mark !== undefined) {
    const shownBy = lackingInText(member, objects);
    return [{ kind: "required on", what: "required", edit: over(mark, ""), shownBy }];
  }
  const edit = { start: name.getEnd(), end: name.getEnd(), text: "?" };
  return [{ kind: "required off", what: "no longer required", edit, shownBy: [] }];
};

/** A test shows TypeScript every member that is there, whether the page cuts the answer or not. Read-only ones are not sent. */
const lackingInText = (member: NamedMember, objects: readonly ObjectSighting[]): readonly Sighting[] => {
  const name = member.name.text;
  const isReadonly = (member.modifiers?.length ?? 0) > 0;
  const sent = isReadonly ? [] : objects.filter(({ side }) => side === "request");
  return [
    ...objects.filter(({ side, value }) => side === "response" && !Object.hasOwn(value, name)),
    ...lacking({ name }, sent),
  ];
};

const nullableFaults = ({ type }: NamedMember, seen: readonly Sighting[]): readonly MemberFault[] => {
  const bare = bareType(type);
  if (bare === "unknown") return [];
  return bare === type.getText()
    ? [{ kind: "nullable on", what: "nullable", edit: over(type, `${bare} | null`), shownBy: [] }]
    : [
        {
          kind: "nullable off",
          what: "no longer nullable",
          edit: over(type, bare),
          shownBy: seen.filter(({ value }) => value === null),
        },
      ];
};
