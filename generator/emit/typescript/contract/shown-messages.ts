import { isComparedHeader } from "../../../../templates/contract/harness/messages/headers.js";
import { withoutQuery } from "../../../../templates/contract/harness/messages/url-parts.js";
import type { ShownAnswer, ShownQuery, ShownRequest } from "../../../../templates/contract/harness/messages/example.js";
import type { Example, ExampleResponse } from "../../../model/example.js";
import type { JsonValue } from "../../../model/json.js";
import { groupBy } from "../../../lists/group-by.js";
import type { HeaderField, HttpMethod, MessageBody } from "../../../model/message.js";

/** The request of an example as its test shows it. */
export const shownRequest = ({ request }: Example): ShownRequest => {
  const headers = fieldsOf(request.headers.filter(({ name }) => isComparedHeader(name)));
  const unsent = takesBody(request.method) ? undefined : contentsOf(request.body);
  return {
    method: request.method,
    url: withoutQuery(request.url),
    ...(request.query.length !== 0 && { query: queryOf(request.query) }),
    ...(headers !== undefined && { headers }),
    ...(unsent !== undefined && { unsentBody: unsent }),
  };
};

/** A name that occurs twice has a list of its values. */
const queryOf = (fields: readonly HeaderField[]): ShownQuery =>
  Object.fromEntries(
    [...groupBy(fields, ({ name }) => name)].map(([name, same]) => {
      const values = same.map(({ value }) => value);
      return [name, values.length === 1 ? values.join("") : values];
    }),
  );

/** Whether the client's method has a parameter for the body. */
export const takesBody = (method: HttpMethod): boolean => method === "POST" || method === "PATCH" || method === "PUT";

/** The answer of an example as its test shows it. */
export const shownAnswer = ({ status, headers, body, truncated, optionalProperties }: ExampleResponse): ShownAnswer => {
  const fields = fieldsOf(headers.filter(({ name }) => name.toLowerCase() !== "content-length"));
  return {
    status,
    ...(fields !== undefined && { headers: fields }),
    ...(truncated && body.kind === "json" && { truncated }),
    ...(optionalProperties.length !== 0 && { optionalProperties }),
    ...bodyOf(body),
  };
};

const bodyOf = (body: MessageBody): Pick<ShownAnswer, "body" | "text" | "brokenJson"> => {
  switch (body.kind) {
    case "none":
      return {};
    case "json":
      return { body: body.value };
    case "text":
      return { text: body.text };
    case "broken":
      return { brokenJson: body.text };
  }
};

const contentsOf = (body: MessageBody): JsonValue | undefined => {
  switch (body.kind) {
    case "none":
      return undefined;
    case "json":
      return body.value;
    case "text":
    case "broken":
      return body.text;
  }
};

/** A header that occurs twice is one with both values (RFC 9110, section 5.3). */
const fieldsOf = (fields: readonly HeaderField[]): Readonly<Record<string, string>> | undefined => {
  const byName = new Map<string, { readonly name: string; readonly value: string }>();
  for (const { name, value } of fields) {
    const known = byName.get(name.toLowerCase());
    byName.set(
      name.toLowerCase(),
      known === undefined ? { name, value } : { name: known.name, value: `${known.value}, ${value}` },
    );
  }
  return byName.size === 0
    ? undefined
    : Object.fromEntries([...byName.values()].map(({ name, value }) => [name, value]));
};
