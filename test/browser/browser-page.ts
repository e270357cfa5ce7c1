import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { startLoopbackServer } from "./loopback-server.js";
import type { scenarios } from "./scenarios.js";

/** A page of a browser that has the client. */
export interface BrowserPage {
  /** Runs a scenario in the page against the API of an origin, and gives its result. */
  readonly run: (scenario: keyof typeof scenarios, api: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Starts the browser at a path and opens a page, served over HTTP from an origin of its own. */
export const openBrowserPage = async (executablePath: string): Promise<BrowserPage> => {
  const script = await bundleScenarios();
  const server = await startLoopbackServer(({ url }, response) => {
    const isScript = url === "/scenarios.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(
      isScript ? script : '<!doctype html><link rel="icon" href="data:,"><script src="/scenarios.js"></script>',
    );
  });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments], timeout: 0 });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(server.origin);
  return {
    run: (scenario, api) => page.evaluate(`client.scenarios[${JSON.stringify(scenario)}](${JSON.stringify(api)})`),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};

/** No window, no sandbox that a container can't give, and no calls of the browser's own. */
const browserArguments = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
] as const;

const bundleScenarios = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "scenarios.ts")],
    bundle: true,
    format: "iife",
    globalName: "client",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
};
