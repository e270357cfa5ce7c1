import type { Example, ExampleResponse } from "../../model/example.js";
import type { Route } from "../routing/router.js";

/** An example that has an answer, with the path values of the request that may get it. */
export interface Servable {
  readonly route: Route;
  readonly example: Example;
  readonly answer: ExampleResponse;
}

/** The examples of these routes that have an answer, in the order of the docs. */
export const servableExamples = (routes: readonly Route[]): readonly Servable[] =>
  routes.flatMap((route) =>
    route.operation.examples.flatMap((example) =>
      example.response === undefined ? [] : [{ route, example, answer: example.response }],
    ),
  );
