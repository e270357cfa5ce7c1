import type { CodeStatement } from "../../../../generator/emit/typescript/code/code-file.js";
import { commentLines } from "../../../../generator/emit/typescript/code/doc-comment.js";
import { printDocument, type Document } from "../../../../generator/emit/typescript/code/documents.js";
import {
  importDocument,
  interfaceHead,
  statementDocument,
} from "../../../../generator/emit/typescript/code/statement-document.js";
import { symbolNames } from "../../../../generator/emit/typescript/code/symbol-names.js";
import { docOf, memberDocument } from "../../../../generator/emit/typescript/code/type-document.js";

/** The statement in a file of its own, in lines as long as they may be. */
export const looseText = (statement: CodeStatement): string => {
  const names = symbolNames("file");
  const comment = "doc" in statement ? commentLines(statement.doc) : [];
  const lines =
    statement.kind === "interface"
      ? [
          longLine(interfaceHead(statement, names)),
          ...statement.members.flatMap((member) => [
            ...commentLines(docOf(member)),
            `${longLine(memberDocument(member, names))};`,
          ]),
          "}",
        ]
      : [longLine(statementDocument(statement, { names, ends: { expanded: new Set(), found: [] } }))];
  const imports = names.imports().map((one) => longLine(importDocument(one)));
  return [...imports, "", ...comment, ...lines].join("\n");
};

const longLine = (document: Document): string => printDocument(document, -Infinity).replaceAll("\u0001", "");
