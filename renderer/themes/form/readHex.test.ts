import { expect, test } from "vitest";
import { readHex } from "./readHex.ts";

test("a colour is read as people type it", () => {
  expect(readHex("#1F6FEB")).toBe("#1f6feb");
  expect(readHex(" 1f6feb ")).toBe("#1f6feb");
  expect(readHex("#fA3")).toBe("#ffaa33");
});

test("what is not yet a colour is none", () => {
  for (const text of ["", "#", "#12345", "red", "#12345g", "rgb(1,2,3)"])
    expect(readHex(text)).toBeUndefined();
});
