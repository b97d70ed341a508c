import { expect, test } from "vitest";
import { readText } from "./readText.ts";

test("a text is read; what is none, or is cut in half, is nothing", () => {
  expect(readText('{"id":"a"}')).toEqual({ id: "a" });
  expect(readText('{"id":')).toBeUndefined();
  expect(readText({ id: "a" })).toBeUndefined();
  expect(readText(undefined)).toBeUndefined();
});
