import { expect, test } from "vitest";
import { fieldsOf } from "./fieldsOf.ts";

const strings = (data: object) => fieldsOf(data).map(({ string }) => string);

test("only what an author wrote is found: no flow that is called, no file's fingerprint, no country", () => {
  expect(strings({ flow: "3f10aa77" })).toEqual([]);
  expect(strings({ text: { en: "Phone?" }, input: "phone", country: "BR" })).toEqual(["Phone?"]);
  expect(
    strings({ title: { en: "Guide" }, file: { hash: "0123456789abcdef0123", name: "guide.pdf" } }),
  ).toEqual(["Guide", "guide.pdf"]);
});
