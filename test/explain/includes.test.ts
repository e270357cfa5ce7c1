import { expect, test } from "vitest";
import { run } from "../support/run-command-line.js";
import { temporaryFolder } from "../support/temporary-folder.js";

test("what stands in a file that the page takes in is shown there", async () => {
  const folder = temporaryFolder({
    "docs/v1.0/api/lamp-get.md":
      "# Get lamp\n\nGets a lamp.\n\n## Permissions\n\n[!INCLUDE [x](../includes/x.md)]\n\n## HTTP request\n\n```http\nGET /lamps/{id}\n```\n",
    "docs/v1.0/includes/x.md": "|Permission type|Permissions|\n|:-|:-|\n|Application|Lamp.Read|\n",
  });
  const { said } = await run(folder, "explain", "api/lamp-get.md", "docs");
  expect(said).toMatch(/^ {2}5 +heading +used +## Permissions$/m);
  expect(said).toMatch(/^ {2}includes\/x\.md:3 +row +used +\|Application\|Lamp\.Read\|$/m);
  expect((await run(folder, "explain", "GET /lamps/{id}", "docs")).said).toContain("docs/v1.0/includes/x.md:3:1");
});
