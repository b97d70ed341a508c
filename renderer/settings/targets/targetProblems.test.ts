import { expect, test } from "vitest";
import { publishKinds } from "#shared/publishing/publishKinds.ts";
import { publishTargetSchema } from "#shared/publishing/publishTarget.ts";
import { emptyTarget } from "./emptyTarget.ts";
import { targetProblems } from "./targetProblems.ts";

const common = { id: "t", name: "Site", address: "" };
const filled = {
  ...{ folder: "/site", file: "/site.zip", url: "https://acme.com/dav/", host: "acme.com", user: "anna" },
  ...{ endpoint: "https://s3.acme.com", bucket: "site", accessKey: "A", connection: "m" },
};

test.each(publishKinds)("what the form lets through of a %s target is what main takes", (kind) => {
  const empty = emptyTarget(kind, common);
  expect([...targetProblems(empty).values()]).toContain("missing");
  const entries = Object.entries(empty).map(([name, value]) => [name, Reflect.get(filled, name) ?? value]);
  const target = publishTargetSchema.parse(Object.fromEntries(entries));
  expect(targetProblems(target)).toEqual(new Map());
});

test("an address that is none of the web is told", () => {
  const target = { ...emptyTarget("folder", common), folder: "/site", address: "acme.com/parley" };
  expect(targetProblems(target)).toEqual(new Map([["address", "badAddress"]]));
});

test.each([
  ["site", "wholePath"],
  ["~/site", "wholePath"],
  ["/srv/site", undefined],
  ["C:\\site", undefined],
  ["\\\\server\\site", undefined],
])("the folder %s is told as %s", (folder, problem) => {
  expect(targetProblems({ ...common, kind: "folder", folder }).get("folder")).toBe(problem);
});

test.each([
  ["docs", undefined],
  ["a..b/docs", undefined],
  ["../other", "outside"],
  ["docs/../../other", "outside"],
  ["/docs", undefined],
])("the folder %s of a repository is told as %s", (inside, problem) => {
  const target = { ...common, kind: "git" as const, push: true, folder: "/site", inside };
  expect(targetProblems(target).get("inside")).toBe(problem);
});

test.each([
  ["https://anna:secret@acme.com/dav/", "secretInAddress"],
  ["https://anna@acme.com/dav/", "secretInAddress"],
  ["http://acme.com/dav/", "notEncrypted"],
  ["http://localhost.acme.com/", "notEncrypted"],
  ["http://127.0.0.1:8080/dav/", undefined],
  ["https://acme.com/dav/@anna", undefined],
])("the server address %s is told as %s, and main takes none that is told", (url, problem) => {
  const target = { ...emptyTarget("webdav", common), url };
  expect(targetProblems(target).get("url")).toBe(problem);
  expect(publishTargetSchema.safeParse(target).success).toBe(problem === undefined);
});
