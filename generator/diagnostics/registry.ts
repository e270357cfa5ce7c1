import { brokenAnnotation } from "./codes/broken-annotation.js";
import { brokenFrontMatter } from "./codes/broken-front-matter.js";
import { brokenJson } from "./codes/broken-json.js";
import { colonPlaceholder } from "./codes/colon-placeholder.js";
import { duplicatePage } from "./codes/duplicate-page.js";
import { elidedPath } from "./codes/elided-path.js";
import { exampleContradiction } from "./codes/example-contradiction.js";
import { flawedJson } from "./codes/flawed-json.js";
import { foreignFile } from "./codes/foreign-file.js";
import { invalidUtf8 } from "./codes/invalid-utf8.js";
import { missingStatusLine } from "./codes/missing-status-line.js";
import { noKnownSection } from "./codes/no-known-section.js";
import { noPages } from "./codes/no-pages.js";
import { noVersion } from "./codes/no-version.js";
import { notUnderstood } from "./codes/not-understood.js";
import { nothingRead } from "./codes/nothing-read.js";
import { pageTooLarge } from "./codes/page-too-large.js";
import { unbalancedZone } from "./codes/unbalanced-zone.js";
import { unknownAnnotationKey } from "./codes/unknown-annotation-key.js";
import { unknownAnnotationValue } from "./codes/unknown-annotation-value.js";
import { unknownColumn } from "./codes/unknown-column.js";
import { unknownHeading } from "./codes/unknown-heading.js";
import { unknownMethod } from "./codes/unknown-method.js";
import { unknownType } from "./codes/unknown-type.js";
import { unknownZone } from "./codes/unknown-zone.js";
import { unreadInclude } from "./codes/unread-include.js";
import { unreadableLine } from "./codes/unreadable-line.js";
import { unreadablePage } from "./codes/unreadable-page.js";
import type { CodeDefinition } from "./define-code.js";

/** What is known of a code before any page is read. */
export interface RegisteredCode extends Pick<CodeDefinition<never>, "code" | "severity" | "sentence"> {
  /** Whether authors may wish not to hear of it. What fails a run is always said. */
  readonly mayBeIgnored: boolean;
  /** Its manual page, as a path in the package. */
  readonly manual: string;
}

const codes: readonly CodeDefinition<never>[] = [
  brokenAnnotation,
  brokenFrontMatter,
  brokenJson,
  colonPlaceholder,
  duplicatePage,
  elidedPath,
  exampleContradiction,
  flawedJson,
  foreignFile,
  invalidUtf8,
  missingStatusLine,
  noKnownSection,
  noPages,
  noVersion,
  notUnderstood,
  nothingRead,
  pageTooLarge,
  unbalancedZone,
  unknownAnnotationKey,
  unknownAnnotationValue,
  unknownColumn,
  unknownHeading,
  unknownMethod,
  unknownType,
  unknownZone,
  unreadInclude,
  unreadableLine,
  unreadablePage,
];

/** Every code that a run can raise while it reads, links, checks or writes, sorted by name. */
export const registry: readonly RegisteredCode[] = codes.map(({ code, severity, sentence }) => ({
  code,
  severity,
  sentence,
  mayBeIgnored: severity !== "error",
  manual: `generator/diagnostics/codes/${code}.md`,
}));
