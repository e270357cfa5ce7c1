import type { EmittedFile } from "../../../model/emitted.js";
import type { CodeFile, CodeStatement, InterfaceStatement } from "./code-file.js";
import { commentLines } from "./doc-comment.js";
import { printDocument } from "./documents.js";
import { importDocument, interfaceHead, statementDocument } from "./statement-document.js";
import { settledText } from "./settled-text.js";
import { type SymbolNames, symbolNames } from "./symbol-names.js";
import { docOf, memberDocument } from "./type-document.js";
import { type CodeWriter, indentColumns, loadWriter } from "./writer.js";

/** The files with their texts, as prettier formats them, one after the other. */
export const printCode = async function* (files: Iterable<CodeFile>): AsyncGenerator<EmittedFile, void> {
  const newWriter = await loadWriter();
  for (const file of files) yield { path: file.path, text: textOf(file, newWriter) };
};

/** What a file imports is known once the rest of it is printed. */
const textOf = ({ path, statements, leadingModule }: CodeFile, newWriter: () => CodeWriter): string => {
  const names = symbolNames(path.replace(/\.ts$/, ""), leadingModule);
  const body = statements.map((statement, index) => {
    const text = statementText(statement, names, newWriter);
    return index === 0 || isBeside(statement, statements[index - 1]) ? text : `\n${text}`;
  });
  const imports = names.imports().map((one) => `${printDocument(importDocument(one))}\n`);
  return [...imports, ...(imports.length === 0 ? [] : ["\n"]), ...body].join("");
};

/** Exports of other modules stand together. */
const isBeside = (statement: CodeStatement, before: CodeStatement | undefined): boolean =>
  statement.kind === "export" && before?.kind === "export";

const statementText = (statement: CodeStatement, names: SymbolNames, newWriter: () => CodeWriter): string => {
  const comment = "doc" in statement ? commentLines(statement.doc) : [];
  const text =
    statement.kind === "interface"
      ? interfaceText(statement, names, newWriter())
      : settledText((ends) => statementDocument(statement, { names, ends }));
  return `${[...comment, text].join("\n")}\n`;
};

const interfaceText = (statement: InterfaceStatement, names: SymbolNames, writer: CodeWriter): string => {
  const { members } = statement;
  const head = interfaceHead(statement, names);
  if (members.length === 0) return printDocument([head, "}"]);
  writer.writeLine(printDocument(head));
  writer.indent(() => {
    for (const member of members) {
      for (const text of commentLines(docOf(member))) writer.writeLine(text);
      writer.writeLine(printDocument([memberDocument(member, names), ";"], indentColumns));
    }
  });
  return writer.write("}").toString();
};
