import type { Operation } from "../../model/operation.js";
import type { Page } from "../../model/page.js";
import { byText, groupBy } from "../../lists/group-by.js";
import { templateOf } from "../../paths/template-of.js";
import type { LinkedTypes } from "../types/link-types.js";
import { completeBody, type OperationDraft } from "./complete-body.js";
import { demandedQuery } from "./demanded-query.js";
import { generalFirst, isOfAspect } from "./general-first.js";
import { mergedBody, mergedParameters, mergedResponses } from "./merge-operation.js";
import { operationId, uniqueIds } from "./operation-id.js";
import { pagePermissions } from "./page-permissions.js";
import { parametersOf } from "./parameters.js";
import { queryOptionsOf } from "./query-options-of.js";
import { requestBodyOf } from "./request-body.js";
import { requestSites, type RequestSite } from "./request-sites.js";
import { responsesOf } from "./responses.js";
import { sentResources } from "./sent-resource.js";
import type { Service } from "./shown/shown-request.js";
import { shownSites } from "./shown/shown-sites.js";

/**
 * The operations of all pages, each method and path once, without examples; sorted by template and method. Those of the
 * request lines come first to their ids, so that an example takes none away.
 */
export const linkOperations = (pages: readonly Page[], types: LinkedTypes, service: Service): readonly Operation[] => {
  const lines = requestSites(pages, types.dialect.urls);
  const shown = shownSites({ pages, sites: lines, types }, service);
  const drafts = [...draftsOf(lines, types), ...draftsOf(shown, types)];
  const sent = sentResources(drafts.map(({ operation }) => operation));
  const operations = drafts.map((draft) => completeBody(draft, sent, types));
  const ids = uniqueIds(operations.map(({ id }) => id));
  return operations.map((operation, index) => ({ ...operation, id: ids[index] ?? operation.id })).sort(byTemplate);
};

const draftsOf = (sites: readonly RequestSite[], types: LinkedTypes): readonly OperationDraft[] =>
  [...groupBy(sites, ({ shape }) => shape).values()]
    .flatMap((same) => draftOf(same, types))
    .sort((left, right) => byTemplate(left.operation, right.operation));

const byTemplate = (left: Operation, right: Operation): number =>
  byText(left.template, right.template) || byText(left.method, right.method);

const draftOf = (sites: readonly RequestSite[], types: LinkedTypes): readonly OperationDraft[] => {
  const { resolver, dialect } = types;
  const ranked = generalFirst(sites, dialect.pageNames);
  const ofPages = [...groupBy(ranked, ({ page }) => page.path).values()].flatMap((same) => same.slice(0, 1));
  const [main] = ofPages;
  if (main === undefined) return [];
  const { path, page } = main;
  const { method } = main.line;
  const demanded = demandedQuery(sites);
  const speaking = speakingSites(ofPages);
  const requestBody = mergedBody(
    speaking.flatMap((site) => requestBodyOf(site.page, method, types) ?? []),
    types,
  );
  const deprecated = ofPages.every((site) => site.page.deprecated !== undefined) ? page.deprecated : undefined;
  const operation: Operation = {
    id: operationId(method, path),
    method,
    path,
    template: templateOf(path),
    summary: page.title,
    description: page.summary,
    ...(deprecated !== undefined && { deprecated }),
    ...(main.isShown && { knownBy: "example" as const }),
    origins: ofPages.map(({ line }) => line.origin),
    permissions: ofPages.flatMap((site) => pagePermissions(site.page, path, dialect)),
    parameters: mergedParameters(
      ranked.flatMap((site) =>
        parametersOf({ ...site, path, resolver, words: dialect.queries, apiKey: dialect.behaviour.apiKey, demanded }),
      ),
    ),
    queryOptions: [...new Set(ranked.flatMap((site) => queryOptionsOf(site, dialect.queries)))].sort(byText),
    ...(requestBody !== undefined && { requestBody }),
    responses: mergedResponses(speaking.flatMap((site) => responsesOf(site.page, { method, path }, types))),
    examples: [],
  };
  return [{ operation, page: speaking[0]?.page ?? page, pages: speaking.map((site) => site.page) }];
};

/**
 * The sites that say what is sent and comes back: a line with a query shows a variant of the operation, and a page about an
 * aspect of many resources speaks of that aspect; both give way to a page of the operation's own.
 */
const speakingSites = (sites: readonly RequestSite[]): readonly RequestSite[] => {
  const plain = sites.filter(({ query }) => query.length === 0);
  const own = plain.filter(({ targets }) => !isOfAspect(targets));
  return [own, plain, sites].find(({ length }) => length > 0) ?? [];
};
