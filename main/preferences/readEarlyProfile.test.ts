import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readEarlyProfile } from "./readEarlyProfile.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-profile-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nothing = { appearance: "system", bounds: undefined, maximized: false };

test("what was remembered is read", () => {
  const bounds = { x: 1, y: 2, width: 3, height: 4 };
  const profile = { preferences: { appearance: "dark" }, window: { bounds, maximized: true } };
  writeFileSync(path.join(folder, "profile.json"), JSON.stringify(profile));
  expect(readEarlyProfile(folder)).toEqual({ appearance: "dark", bounds, maximized: true });
});

test("without a file there is nothing to remember", () => {
  expect(readEarlyProfile(folder)).toEqual(nothing);
});

test.each(["", "{", "null", "[]", '{"preferences":7,"window":{"bounds":{"x":"1"},"maximized":"yes"}}'])(
  "the broken file %j counts as nothing",
  (content) => {
    writeFileSync(path.join(folder, "profile.json"), content);
    expect(readEarlyProfile(folder)).toEqual(nothing);
  },
);
