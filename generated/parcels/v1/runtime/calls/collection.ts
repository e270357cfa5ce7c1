/** One page of a collection (OData JSON Format 4.01, section 13). */
export interface Collection<T> {
  readonly value: T[];
  readonly "@odata.context"?: string;
  readonly "@odata.count"?: number;
  readonly "@odata.nextLink"?: string;
  readonly "@odata.deltaLink"?: string;
  readonly [annotation: `${string}@${string}`]: unknown;
}
