import type { Conventions } from "../model/conventions.js";
import type { AnnotationWords } from "./annotation-words.js";
import type { BodyWords } from "./body-words.js";
import type { ColumnWords } from "./column-words.js";
import type { FenceWords } from "./fence-words.js";
import type { HeadWords } from "./head-words.js";
import type { InheritanceWords } from "./inheritance-words.js";
import type { MarkWords } from "./mark-words.js";
import type { MarkupWords } from "./markup-words.js";
import type { MessageWords } from "./message-words.js";
import type { NullHabits } from "./null-habits.js";
import type { PageNameWords } from "./page-name-words.js";
import type { PagingHabit } from "./paging-habit.js";
import type { PermissionWords } from "./permission-words.js";
import type { ProtocolSigns } from "./protocol-signs.js";
import type { QueryWords } from "./query-words.js";
import type { SampleWords } from "./sample-words.js";
import type { SectionWords } from "./section-words.js";
import type { SubjectWords } from "./subject-words.js";
import type { TypeWords } from "./type-words.js";
import type { UrlWords } from "./url-words.js";
import type { ValueWords } from "./value-words.js";

/**
 * A family of docs: what its pages call things, as plain data. The readers keep the logic, and each takes the part that it
 * needs; whoever writes docs in other words gives other words.
 */
export interface Dialect {
  /** As in `microsoft-graph`. */
  readonly name: string;
  /** What of the markdown of pages is no markdown elsewhere. */
  readonly markup: MarkupWords;
  /** What stands at the head of a page. */
  readonly head: HeadWords;
  /** How headings say what stands below them. */
  readonly sections: SectionWords;
  /** How tables title their columns. */
  readonly columns: ColumnWords;
  /** What the names of pages say of the operations that they document. */
  readonly pageNames: PageNameWords;
  /** How permissions tables name whom a permission lets act. */
  readonly permissions: PermissionWords;
  /** How cells and sentences name types. */
  readonly types: TypeWords;
  /** How descriptions list the values that a property takes. */
  readonly values: ValueWords;
  /** How descriptions say more of a property than its type. */
  readonly marks: MarkWords;
  /** What tells whether a property may be null, where its page does not say. */
  readonly nulls: NullHabits;
  /** How pages say what a table below Properties is about. */
  readonly subjects: SubjectWords;
  /** How sentences say that types inherit from one another. */
  readonly inheritance: InheritanceWords;
  /** How the sections of request body and response speak of types, statuses and empty bodies. */
  readonly bodies: BodyWords;
  /** How pages name the options of a query. */
  readonly queries: QueryWords;
  /** What the fences of pages hold. */
  readonly fences: FenceWords;
  /** How the comment before a fence says what it is. */
  readonly annotations: AnnotationWords;
  /** How HTTP messages of examples begin where they are set carelessly. */
  readonly messages: MessageWords;
  /** How the JSON samples of types stand for the types of their members. */
  readonly samples: SampleWords;
  /** What the URLs of the API are made of. */
  readonly urls: UrlWords;
  /** What tells that an API speaks the protocol of the family. */
  readonly signs: ProtocolSigns;
  /** How the API behaves where its pages do not say. */
  readonly behaviour: Behaviour;
  /** How an API behaves whose pages show nothing of the protocol. */
  readonly plainBehaviour: Behaviour;
}

/** How an API behaves; whom its permissions let act is told with their names. */
export interface Behaviour extends Omit<Conventions, "permissionKinds" | "paging"> {
  readonly paging?: PagingHabit;
}
