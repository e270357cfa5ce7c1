/** What on pages tells that the API speaks the protocol of its family: APIs of other kinds have pages in the same format. */
export interface ProtocolSigns {
  /** What names of members in JSON have in them, and keys of annotations, as in `@odata.`. */
  readonly members: readonly string[];
  /** Names of query parameters and of segments that no other protocol has, in lower case, as in `$select`. */
  readonly names: readonly string[];
  /** The member that holds a collection, annotations aside alone, as in `{ "value": [] }`. */
  readonly collection: string;
  /** Namespaces of services that are known to speak it, those below them included. */
  readonly namespaces: readonly string[];
  /** Hosts of such services. */
  readonly hosts: readonly string[];
}
