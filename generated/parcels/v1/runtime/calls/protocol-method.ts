/** What a method gives that clients have beside the verbs: there is none. */
export const protocolMethod = (_name: string, _values: readonly unknown[], _client: object): undefined => undefined;
