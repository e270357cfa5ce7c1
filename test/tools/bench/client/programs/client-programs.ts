/** The same few programs, written for one client. */
export interface ClientPrograms {
  /** Heading of the column. */
  readonly name: string;
  /** What a user of the client installs, in exact versions. */
  readonly packages: Readonly<Record<string, string>>;
  /** The modules that the plain program imports. */
  readonly modules: readonly string[];
  /** Creates a client, gets a user by id with a `$select`, and prints the name. */
  readonly get: string;
  /** The same, then a walk over all pages, a retry, a batch and the upload of a large file; left out where the client has not got them. */
  readonly everything?: string;
  /** Whether the types of the API come with the client, so that `get` can be type-checked. */
  readonly typed: boolean;
  /** The program as far as it is typed when an editor is asked for completions: behind the client, and behind one user. */
  readonly completions: readonly string[];
}
