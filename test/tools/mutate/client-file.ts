import type ts from "typescript-5.9";

/** A file of the client, parsed. */
export interface ClientFile {
  /** Below the version's folder. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}
