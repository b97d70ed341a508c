import { expect, test } from "vitest";
import { changedNames } from "./changedNames.ts";

test("files that somebody else changed are named", () => {
  const changed = { code: "target-changed", message: "" } as const;
  expect(changedNames({ ...changed, detail: "index.html, d/a1.js" })).toEqual(["index.html", "d/a1.js"]);
  expect(changedNames({ code: "unreachable", message: "", detail: "acme.com" })).toEqual([]);
});
