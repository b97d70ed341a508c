import { expect, test } from "vitest";
import { isStudioFrame } from "./isStudioFrame.ts";

const home = "parley-app://studio";
const top = { url: `${home}/index.html`, parent: null };

test("the window's top frame on a page of the studio is ours", () => {
  expect(isStudioFrame(top, top, home)).toBe(true);
});

test.each([
  ["a frame inside it", { url: `${home}/index.html`, parent: top }],
  ["another window", { url: `${home}/index.html`, parent: null }],
  ["a frame that is gone", null],
])("%s is not", (_which, frame) => {
  expect(isStudioFrame(frame, top, home)).toBe(false);
});

test.each(["https://evil.example/", "parley-app://studio.evil/", "parley-sim://x/", "about:blank", ""])(
  "the top frame on %j is not",
  (url) => {
    const frame = { url, parent: null };
    expect(isStudioFrame(frame, frame, home)).toBe(false);
  },
);
