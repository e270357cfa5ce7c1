/** What a client can be told beside what any client can: nothing. */
export type ProtocolOptions<Client> = Partial<Record<never, Client>>;
