/** What the pages cannot say, or leave to the reader's taste. */
export interface OpenApiOptions {
  /** Name of the API; absent for the host of its base URL. */
  readonly title?: string;
  /** Enumerations take no values but those that the pages list; else they are open, as services add values over time. */
  readonly closedEnums: boolean;
  /** OAuth 2.0 authorization endpoint (RFC 6749, section 3.1), for delegated permissions. */
  readonly authorizationUrl: string;
  /** OAuth 2.0 token endpoint (RFC 6749, section 3.2). */
  readonly tokenUrl: string;
}

/** Open enumerations, and the endpoints of the Microsoft identity platform for accounts of any tenant. */
export const defaultOpenApiOptions: OpenApiOptions = {
  closedEnums: false,
  authorizationUrl: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
  tokenUrl: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
};
