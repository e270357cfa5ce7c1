import { dirname, join } from "node:path";
import { buildOwnPackage, generateClient } from "./build-own-package.js";
import { isMet } from "./figures.js";
import { installClients } from "./install-clients.js";
import { measureFigures } from "./measure-figures.js";
import { nothing } from "./measure-programs.js";
import { figureTable, verdicts } from "./print-figures.js";
import { docwright } from "./programs/docwright.js";
import { graphClient } from "./programs/graph-client.js";
import { msgraphSdk } from "./programs/msgraph-sdk.js";
import { openapiFetch } from "./programs/openapi-fetch.js";
import { corpusOrExamples, inWorkspace } from "./workspace.js";

const others = [openapiFetch, graphClient, msgraphSdk];

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Measures our client beside the others, prints the table, and gives whether every limit is kept. */
const benchClients = (): Promise<boolean> =>
  inWorkspace(async (workspace) => {
    const failure = installClients(others, workspace.installed);
    if (failure !== undefined) say(`The other clients can't be installed, and are left out: ${failure}\n`);
    const clients = failure === undefined ? [docwright, ...others] : [docwright];

    const docs = corpusOrExamples();
    const sources = generateClient(docs, join(workspace.programs, "generated"));
    buildOwnPackage(dirname(sources), join(workspace.installed, "node_modules/docwright-client"));
    say(
      `Our client is made of ${docs}. Medians; user time is that of all threads. In brackets: ours is this part of it.\n`,
    );

    const figures = await measureFigures(clients, { sources, programs: workspace.programs });
    say(figureTable(figures, [...clients.map(({ name }) => name), nothing]));
    say(`\n${verdicts(figures, docwright.name).join("\n")}`);
    return figures.every((figure) => isMet(figure, docwright.name) !== false);
  });

if (!(await benchClients())) process.exitCode = 1;
