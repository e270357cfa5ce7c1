import { checkValue } from "./check-value.js";
import { pointerTo } from "./pointer.js";
import type { JsonValue, Schema, SchemaCheck, SchemaProperty, SchemaType } from "./schema-types.js";
import { shapeOf } from "./shape.js";

/** What the docs say of a request body: its type, the rows of the page's own table, and the method that sends it. */
export interface DocumentedBody {
  readonly type: SchemaType;
  readonly properties: readonly SchemaProperty[];
  readonly method: string;
}

/**
 * Holds the body of a request against its type and against the page's own table, which may require properties of a
 * resource, give them narrower types, and have some that the resource has not. What must be given is the table's to
 * say where there is one, and nothing has to be given to a PATCH, which sends what changes (RFC 5789, section 2).
 */
export const checkBody = (body: JsonValue, documented: DocumentedBody, schema: Schema): SchemaCheck => {
  const { type, method } = documented;
  const rows = method === "PATCH" ? documented.properties.map(optional) : documented.properties;
  switch (type.kind) {
    case "object": {
      const own = method === "PATCH" ? type.properties.map(optional) : type.properties;
      return checkValue(body, { kind: "object", properties: own.length === 0 ? rows : own }, { schema, sent: true });
    }
    case "union":
      return method === "PATCH"
        ? withoutMissing(checkValue(body, type, { schema, sent: true }))
        : checkValue(body, type, { schema, sent: true });
    case "named":
      return checkResource(body, { name: type.name, rows, method }, schema);
    case "primitive":
    case "collection":
    case "enum":
    case "unknown":
      return checkValue(body, type, { schema, sent: true });
  }
};

const required = (property: SchemaProperty): SchemaProperty => ({ ...property, required: true });

const optional = (property: SchemaProperty): SchemaProperty => ({ ...property, required: false });

/** What is missing at the top is no fault: something else says what must be given there. */
const withoutMissing = (check: SchemaCheck): SchemaCheck => ({
  ...check,
  faults: check.faults.filter(({ rule, pointer }) => rule !== "missing-property" || pointer !== topOf(pointer)),
});

interface DocumentedResource {
  readonly name: string;
  readonly rows: readonly SchemaProperty[];
  readonly method: string;
}

const checkResource = (body: JsonValue, { name, rows, method }: DocumentedResource, schema: Schema): SchemaCheck => {
  const typed = checkValue(body, { kind: "named", name }, { schema, sent: true });
  const own = shapeOf(name, schema).properties;
  if (rows.length === 0 && method === "POST") {
    const created = [...own.values()].filter((property) => property.requiredOnCreate === true).map(required);
    return mergeChecks(typed, checkValue(body, { kind: "object", properties: created }, { schema }), noPointers);
  }
  if (rows.length === 0) return method === "PATCH" ? withoutMissing(typed) : typed;
  const further = rows.filter((row) => !own.has(row.name));
  const settable = rows.filter((row) => row.required || row.readOnly !== true);
  return mergeChecks(
    withoutMissing(typed),
    checkValue(body, { kind: "object", properties: rows }, { schema, sent: true }),
    { further: pointersTo(further), settable: pointersTo(settable) },
  );
};

const pointersTo = (rows: readonly SchemaProperty[]): ReadonlySet<string> =>
  new Set(rows.map(({ name }) => pointerTo("", name)));

/** Pointers of properties of the table. */
interface TablePointers {
  /** The resource does not have them. */
  readonly further: ReadonlySet<string>;
  /** They may be given, even if the resource has them as read-only. */
  readonly settable: ReadonlySet<string>;
}

const noPointers: TablePointers = { further: new Set(), settable: new Set() };

/** Faults of both; all else from the table where it alone has the property, from the type otherwise. */
const mergeChecks = (typed: SchemaCheck, rows: SchemaCheck, { further, settable }: TablePointers): SchemaCheck => {
  const isUnknown = new Set(typed.undocumented);
  const isOfRows = (pointer: string): boolean => further.has(topOf(pointer)) && isUnknown.has(topOf(pointer));
  const merge = (ofType: readonly string[], ofRows: readonly string[]): readonly string[] => [
    ...ofType.filter((pointer) => !isOfRows(pointer)),
    ...ofRows.filter(isOfRows),
  ];
  const faults = [...typed.faults, ...rows.faults].map((fault) => [`${fault.pointer} ${fault.rule}`, fault] as const);
  return {
    faults: [...new Map(faults).values()],
    undocumented: merge(typed.undocumented, rows.undocumented),
    omitted: merge(typed.omitted, rows.omitted),
    annotations: merge(typed.annotations, rows.annotations),
    coerced: [...new Set([...typed.coerced, ...rows.coerced])],
    readOnly: merge(
      typed.readOnly.filter((pointer) => !settable.has(pointer)),
      rows.readOnly,
    ),
  };
};

const topOf = (pointer: string): string => pointer.split("/", 2).join("/");
