import { expect, test } from "vitest";
import { decodeText } from "./decodeText.ts";

const text = "id\ten\nçã";

test.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
  ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16, the other way round", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
])("reads %s", (_, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});

test("answers nothing for an encoding that does not name itself", () => {
  expect(decodeText(Buffer.from(text, "latin1"))).toBeUndefined();
});
