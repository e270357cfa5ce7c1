import { expect, test } from "vitest";
import { messageNames, spellingsOf } from "../../../../generator/emit/typescript/names/message-names.js";

const spellings = spellingsOf(["driveItem", "createUploadSession", "user", "DRIVEITEM"]);

test("a body is named after its page, in the spelling of types and segments, or after the way to its method", () => {
  const way = ["Me", "Drive", "ById", "Post"];
  const page = "api/driveitem-createuploadsession.md";
  expect(messageNames({ page, way }, "Body", spellings)).toEqual([
    "DriveItemCreateUploadSessionBody",
    "MeDriveByIdPostBody",
  ]);
  expect(messageNames({ page: undefined, way }, "Body", spellings)).toEqual(["MeDriveByIdPostBody"]);
  expect(messageNames({ page: "a/365-2 x.md", way }, "Body", spellings)[0]).toBe("_3652XBody");
});
