import ts from "typescript-5.9";
import { groupBy } from "../../../generator/lists/group-by.js";
import { memberMutants } from "./member-mutants.js";
import type { Mutant, TextEdit } from "./mutant.js";
import { type Sightings, isTyped, keysOf, propertyKey } from "./sightings.js";
import type { Subject, TestedExample } from "./subject.js";
import type { ClientFile } from "./client-file.js";

interface Basis {
  readonly subject: Subject;
  readonly sightings: Sightings;
}

/** The interfaces that lead to the operations with each fault, and those of their bodies. */
export const builderMutants = (files: readonly ClientFile[], basis: Basis): readonly Mutant[] => {
  const declared = files.flatMap((file) =>
    file.tree.statements.filter(ts.isInterfaceDeclaration).map((node) => ({ file, node })),
  );
  const interfaces = new Map(declared.map((one) => [one.node.name.text, one]));
  const uses = groupBy(
    basis.subject.examples.flatMap((example) => usesOf(example, interfaces)),
    ({ key }) => key,
  );
  return declared
    .flatMap(({ file, node }) =>
      node.members.flatMap((member) => {
        const used = uses.get(keyOf(node, member)) ?? [];
        return faultsOf(member, used).map(({ kind, what, edit, shownBy }): Mutant => ({
          group: "builders",
          kind,
          title: `${file.path} ${keyOf(node, member)}: ${what}`,
          change: { kind: "text", edit: { path: file.path, ...edit } },
          shownBy,
        }));
      }),
    )
    .concat(bodyMutants({ interfaces, aliases: aliasesIn(files) }, basis));
};

/** What stands behind the names of types. */
const aliasesIn = (files: readonly ClientFile[]): ReadonlyMap<string, ts.TypeNode> =>
  new Map(
    files.flatMap(({ tree }) =>
      tree.statements.filter(ts.isTypeAliasDeclaration).map(({ name, type }) => [name.text, type] as const),
    ),
  );

type Interfaces = ReadonlyMap<string, { readonly file: ClientFile; readonly node: ts.InterfaceDeclaration }>;

/** That an example's call goes through a member, and what it gives there. */
interface Use {
  readonly key: string;
  readonly example: TestedExample;
  readonly given: readonly string[];
}

const keyOf = (node: ts.InterfaceDeclaration, member: ts.TypeElement): string =>
  `${node.name.text}.${member.name === undefined ? "" : nameOf(member.name)}`;

const nameOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();

/** Follows a call through the interfaces by the names in it. */
const usesOf = (example: TestedExample, interfaces: Interfaces): readonly Use[] => {
  const uses: Use[] = [];
  let builder = interfaces.get("Client")?.node;
  for (const [index, name] of example.written.call.entries()) {
    const given = example.written.given.get(index) ?? [];
    const members = builder?.members.filter((one) => one.name !== undefined && nameOf(one.name) === name) ?? [];
    const member = members.find((one) => takes(one, given)) ?? members[0];
    if (builder === undefined || member === undefined) break;
    uses.push({ key: keyOf(builder, member), example, given });
    const type = ts.isPropertySignature(member) || ts.isMethodSignature(member) ? member.type : undefined;
    builder = type === undefined ? undefined : interfaces.get(type.getText())?.node;
  }
  return uses;
};

/** Whether an overload has exactly the arguments that are given. */
const takes = (member: ts.TypeElement, given: readonly string[]): boolean =>
  ts.isMethodSignature(member) && String(argumentsOf(member).map(({ name }) => nameOf(name))) === String(given);

const argumentsOf = (member: ts.MethodSignature): readonly ts.PropertySignature[] => {
  const type = member.parameters[0]?.type;
  return type !== undefined && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
};

interface BuilderFault {
  readonly kind: string;
  readonly what: string;
  readonly edit: Omit<TextEdit, "path">;
  readonly shownBy: readonly string[];
}

const verbs = /^(?:get|post|patch|put|delete|head|options)$/;

const faultsOf = (member: ts.TypeElement, used: readonly Use[]): readonly BuilderFault[] => {
  const shownBy = keysOf(used);
  if (member.name === undefined) return [];
  const name = nameOf(member.name);
  const renamed = (text: string): Omit<TextEdit, "path"> => over(member.name, JSON.stringify(text));
  if (ts.isMethodSignature(member)) {
    return [
      { kind: "segment left out", what: "removed", edit: over(member, ""), shownBy },
      { kind: "segment renamed", what: "renamed", edit: renamed(`${name}Renamed`), shownBy },
      ...argumentsOf(member).map((argument) => ({
        kind: "parameter renamed",
        what: nameOf(argument.name),
        edit: over(argument.name, JSON.stringify(`${nameOf(argument.name)}Renamed`)),
        shownBy: keysOf(used.filter(({ given }) => given.includes(nameOf(argument.name)))),
      })),
    ];
  }
  // The other methods of a list lead to the same operation, and examples call none of them.
  if (/^(?:all|pages|request)$/.test(name)) return [];
  if (verbs.test(name)) {
    const other = name === "get" ? "delete" : "get";
    return [
      { kind: "another verb", what: other, edit: renamed(other), shownBy },
      { kind: "operation left out", what: "removed", edit: over(member, ""), shownBy },
      ...signatureFaults(member, used),
    ];
  }
  return [
    { kind: "segment left out", what: "removed", edit: over(member, ""), shownBy },
    { kind: "segment renamed", what: "renamed", edit: renamed(`${name}Renamed`), shownBy },
  ];
};

/** Where a method has the type of its answer, and of its body, among its type arguments. */
const places: Readonly<Record<string, { readonly answer: number; readonly body?: number }>> = {
  GetMethod: { answer: 0 },
  ListMethod: { answer: 0 },
  SendMethod: { answer: 1, body: 0 },
  InvokeMethod: { answer: 0, body: 2 },
};

const signatureFaults = (member: ts.TypeElement, used: readonly Use[]): readonly BuilderFault[] => {
  const type = ts.isPropertySignature(member) ? member.type : undefined;
  if (type === undefined || !ts.isTypeReferenceNode(type)) return [];
  const { answer = -1, body = -1 } = places[type.typeName.getText()] ?? {};
  const faultAt = (index: number, side: "request" | "response"): readonly BuilderFault[] => {
    const node = type.typeArguments?.[index];
    const shown = used.filter(({ example }) => example.written.typed[side].has(""));
    if (node === undefined) return [];
    const kind = side === "request" ? "body: other type" : "answer: other type";
    return [{ kind, what: "boolean", edit: over(node, "boolean"), shownBy: keysOf(shown) }];
  };
  return [...faultAt(answer, "response"), ...faultAt(body, "request")];
};

const over = (node: ts.Node | undefined, text: string): Omit<TextEdit, "path"> => ({
  start: node?.getStart() ?? 0,
  end: node?.getEnd() ?? 0,
  text,
});

interface Declarations {
  readonly interfaces: Interfaces;
  readonly aliases: ReadonlyMap<string, ts.TypeNode>;
}

/** Interfaces of inline bodies, found by the operation whose method sends them. */
const bodyMutants = (declarations: Declarations, { subject, sightings }: Basis): readonly Mutant[] => {
  const bodies = subject.examples.flatMap((example) => {
    const method = usesOf(example, declarations.interfaces).at(-1)?.key;
    return bodyNames(method, declarations).map((name) => [name, example.operation.id] as const);
  });
  return [...new Map(bodies)].flatMap(([name, id]) => {
    const found = declarations.interfaces.get(name);
    if (found === undefined) return [];
    const owner = {
      seen: (property: string) => (sightings.properties.get(propertyKey(`${id} body`, property)) ?? []).filter(isTyped),
      objects: (sightings.objects.get(`${id} body`) ?? []).filter(isTyped),
    };
    return memberMutants({ ...found, owner, group: "builders" });
  });
};

/** The interfaces of the body that a method sends, as `UserSendMailProperties` of `SendMethod<Sent<UserSendMailProperties>>`. */
const bodyNames = (method: string | undefined, { interfaces, aliases }: Declarations): readonly string[] => {
  const [builder = "", name = ""] = method?.split(".") ?? [];
  const member = interfaces
    .get(builder)
    ?.node.members.find((one) => one.name !== undefined && nameOf(one.name) === name);
  const type = member !== undefined && ts.isPropertySignature(member) ? member.type : undefined;
  if (type === undefined || !ts.isTypeReferenceNode(type)) return [];
  const body = type.typeArguments?.[places[type.typeName.getText()]?.body ?? -1];
  const named = body === undefined ? undefined : (aliases.get(body.getText()) ?? body);
  return (named?.getText().match(/\w+/g) ?? []).filter((word) => interfaces.has(word));
};
