import type { EmittedFile } from "../../../model/emitted.js";
import type { CodeFile, CodeStatement, InterfaceStatement } from "./code-file.js";
import { commentLines } from "./doc-comment.js";
import { type Document, printDocument } from "./documents.js";
import { importDocument, interfaceHead, statementDocument } from "./statement-document.js";
import { type SymbolNames, symbolNames } from "./symbol-names.js";
import { docOf, memberDocument } from "./type-document.js";
import { type CodeWriter, indentColumns, loadWriter } from "./writer.js";

/** The files with their texts, as prettier formats them, one after the other. */
export const printCode = async function* (files: Iterable<CodeFile>): AsyncGenerator<EmittedFile, void> {
  const newWriter = await loadWriter();
  for (const file of files) yield { path: file.path, text: textOf(file, newWriter) };
};

/** What a file imports is known once the rest of it is written. */
const textOf = ({ path, statements, leadingModule }: CodeFile, newWriter: () => CodeWriter): string => {
  const names = symbolNames(path.replace(/\.ts$/, ""), leadingModule);
  const writer = newWriter();
  statements.forEach((statement, index) => {
    if (index > 0 && !isBeside(statement, statements[index - 1])) writer.blankLine();
    writeStatement(statement, names, writer);
  });
  const imports = names.imports().map((one) => `${printDocument(importDocument(one))}\n`);
  return `${[...imports, ...(imports.length === 0 ? [] : ["\n"])].join("")}${writer.toString()}`;
};

/** Exports of other modules stand together. */
const isBeside = (statement: CodeStatement, before: CodeStatement | undefined): boolean =>
  statement.kind === "export" && before?.kind === "export";

const writeStatement = (statement: CodeStatement, names: SymbolNames, writer: CodeWriter): void => {
  if ("doc" in statement) writeComment(statement.doc, writer);
  if (statement.kind === "interface") writeInterface(statement, names, writer);
  else writeDocument(statementDocument(statement, names), writer);
};

const writeInterface = (statement: InterfaceStatement, names: SymbolNames, writer: CodeWriter): void => {
  const { members } = statement;
  const head = interfaceHead(statement, names);
  if (members.length === 0) return writeDocument([head, "}"], writer);
  writeDocument(head, writer);
  writer.indent(() => {
    for (const member of members) {
      writeComment(docOf(member), writer);
      writeDocument([memberDocument(member, names), ";"], writer);
    }
  });
  writer.writeLine("}");
};

const writeComment = (inside: string | undefined, writer: CodeWriter): void => {
  for (const text of commentLines(inside)) writer.writeLine(text);
};

/** Whole lines, in as much width as the writer leaves. */
const writeDocument = (document: Document, writer: CodeWriter): void => {
  writer.writeLine(printDocument(document, writer.getIndentationLevel() * indentColumns));
};
