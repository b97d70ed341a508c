import { expect, test } from "vitest";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { emptyTarget } from "./emptyTarget.ts";
import { withoutOldAddress } from "./withoutOldAddress.ts";

const address = "https://cdn.example/rs/123-ABC-456/images/";
const common = { id: "t", name: "Site", address };
const folder = emptyTarget("folder", common);
const studio = (connection: string): PublishTarget => ({
  ...{ ...common, kind: "designStudio", connection },
  ...{ folder: "Images", prefix: "chat-" },
});

test.each([
  ["another subscription", studio("a"), studio("b")],
  ["a folder instead of Design Studio", studio("a"), folder],
  ["Design Studio instead of a folder", folder, studio("")],
])("the address goes with %s", (_, before, after) => {
  expect(withoutOldAddress(before, after)).toEqual({ ...after, address: "" });
});

test.each([
  ["the first connection that is chosen", studio(""), studio("a")],
  ["another name", studio("a"), { ...studio("a"), name: "Shop" }],
  ["another kind with folders", folder, emptyTarget("zip", common)],
  ["an address that was typed", studio("a"), { ...studio("a"), address: "https://acme.com/" }],
])("the address stays with %s", (_, before, after) => {
  expect(withoutOldAddress(before, after)).toEqual(after);
});
