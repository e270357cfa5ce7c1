import { relative } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { pageFile } from "../../../../templates/contract/harness/report/page-file.js";
import { temporaryFolder } from "../../../support/temporary-folder.js";

afterEach(() => vi.unstubAllEnvs());

test("a page is named by a path from the working directory, where the page is there", () => {
  const folder = temporaryFolder({ "api/a.md": "# A" });
  vi.stubEnv("CONTRACT_DOCS", folder);
  expect(pageFile("api/a.md")).toBe(relative("", `${folder}/api/a.md`));
  expect(pageFile("api/b.md")).toBe("api/b.md");
});

test("places.json says where the pages are, from the folder of the tests", () => {
  expect(pageFile("api/user-get.md", ["../../nowhere", "../../input-docs/v1.0"])).toBe(
    "input-docs/v1.0/api/user-get.md",
  );
  expect(pageFile("api/user-get.md", ["../../nowhere"])).toBe("api/user-get.md");
  expect(pageFile("api/user-get.md")).toBe("api/user-get.md");
});
