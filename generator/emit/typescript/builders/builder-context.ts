import type { HeldList } from "../../../api/page-walk.js";
import type { Operation } from "../../../model/operation.js";
import type { BuilderName } from "../names/arrange-builders.js";
import type { Spellings } from "../names/message-names.js";
import type { MessageRegister } from "./message-register.js";
import type { Hierarchy } from "../../../api/hierarchy.js";
import type { MemberNames } from "../names/member-names.js";
import type { PermissionKind } from "../../../model/conventions.js";
import type { PathNode } from "../../../api/path-tree.js";
import type { TypeNaming } from "../names/type-naming.js";

/** What every part of a builder is printed with. */
export interface BuilderContext {
  readonly naming: TypeNaming;
  readonly hierarchy: Hierarchy;
  /** Whom permissions let act, as comments name them. */
  readonly permissionKinds: readonly PermissionKind[];
  /** Headers that the client gives with every call, in lower case. */
  readonly headersOfAll: ReadonlySet<string>;
  /** The node of the client itself. */
  readonly root: PathNode;
  /** The list that each page of an operation holds; `undefined` where it does not come page by page. */
  readonly walkOf: (operation: Operation) => HeldList | undefined;
  /** The nodes whose values OData counts and casts, documented or not; none where an API speaks none. */
  readonly collections: ReadonlySet<PathNode>;
  /** What leads from one node to the next. */
  readonly members: MemberNames;
  /** Name and file of the interface of each node. */
  readonly nodes: ReadonlyMap<PathNode, BuilderName>;
  /** The names of bodies, answers and parameters so far. */
  readonly register: MessageRegister;
  readonly spellings: Spellings;
  /** Names of the arguments of functions that are days. */
  readonly days: readonly string[];
}
