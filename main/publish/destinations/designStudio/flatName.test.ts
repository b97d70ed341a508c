import { expect, test } from "vitest";
import { bundleName } from "./bundleName.ts";
import { flatName } from "./flatName.ts";

test.each(["parley.js", "site.js", "site.previous.js", "c/0af1.js", "a/77.png", "c/pdf-license.txt"])(
  "%s has a name without folders, and is found again by it",
  (name) => {
    expect(flatName("chat-", name)).not.toContain("/");
    expect(bundleName("chat-", flatName("chat-", name))).toBe(name);
  },
);

test("files that are called otherwise are none of a bundle's", () => {
  expect(bundleName("chat-", "logo.png")).toBeUndefined();
});
