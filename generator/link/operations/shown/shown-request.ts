import type { Dialect } from "../../../dialects/dialect.js";
import type { RequestMessage, ResponseMessage } from "../../../model/message.js";
import type { Page } from "../../../model/page.js";
import { decodePieces, type DecodedPiece } from "../../../paths/path-pieces.js";
import { splitTarget } from "../../../paths/split-target.js";
import { concreteServer } from "../../base-url.js";
import { type ExampleBlock, pairMessages } from "../../examples/pair-messages.js";

/** A request that a page shows as an example, with its answer where it shows one. */
export interface ShownRequest {
  readonly page: Page;
  readonly request: ExampleBlock<RequestMessage>;
  readonly answer?: ExampleBlock<ResponseMessage>;
  readonly pieces: readonly DecodedPiece[];
}

/** The service that a page belongs to. */
export interface Service {
  readonly version: string;
  /** As in `https://graph.microsoft.com`; absent where no example has a host. */
  readonly server?: string;
}

/** The example requests of a page that go to the service and version which the page belongs to. */
export const shownRequests = (
  page: Page,
  { version, server }: Service,
  { sections, urls }: Pick<Dialect, "sections" | "urls">,
): readonly ShownRequest[] =>
  pairMessages(page, sections).flatMap(({ request, response: answer }): readonly ShownRequest[] => {
    if (request === undefined) return [];
    const target = splitTarget(request.message.url, urls.versions);
    const isOwn =
      target.fault === undefined &&
      (concreteServer(target) ?? server) === server &&
      (version === "default" || (target.version ?? version) === version);
    if (!isOwn) return [];
    const pieces = decodePieces(target.pieces, "loose");
    return [{ page, request, ...(answer !== undefined && { answer }), pieces }];
  });
