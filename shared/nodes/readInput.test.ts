import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captureInputs } from "./capture.ts";
import { readInput } from "./readInput.ts";

type Input = Parameters<typeof readInput>[0];

describe("what is typed is stored in one form", () => {
  test.each<[Input, string, string | number | boolean]>([
    ["email", " Ana.Silva@EXAMPLE.com ", "Ana.Silva@example.com"],
    ["email", "a+b@sub.exämple.co", "a+b@sub.exämple.co"],
    ["phone", "+55 (11) 5555-0100", "+551155550100"],
    ["phone", "030 / 123456", "030123456"],
    ["text", "  hello ", "hello"],
    ["longText", "a\nb", "a\nb"],
    ["number", "1.234,56", 1234.56],
    ["number", "1,234.56", 1234.56],
    ["number", "1,5", 1.5],
    ["number", "-0.5", -0.5],
    ["number", "1.234.567", 1234567],
    ["number", "1 200", 1200],
    ["number", "120", 120],
    ["date", "2028-02-29", "2028-02-29"],
    ["time", "9:05", "09:05"],
    ["time", "23:59:10", "23:59"],
    ["url", "example.com/a?b", "https://example.com/a?b"],
    ["url", "http://localhost:3000", "http://localhost:3000"],
    ["checkbox", "Sim", true],
    ["consent", "no", false],
  ])("%s %j is %j", (input, typed, value) => {
    expect(readInput(input, typed)).toEqual({ value });
  });
});

describe("what does not fit is refused with its reason", () => {
  test.each<[Input, string, string]>([
    ["email", "ana", "bad-email"],
    ["email", "a@b", "bad-email"],
    ["email", "a..b@c.de", "bad-email"],
    ["email", "a@b.c, d@e.fg", "bad-email"],
    ["email", `${"a".repeat(250)}@b.co`, "bad-email"],
    ["phone", "12345", "bad-phone"],
    ["phone", "call me", "bad-phone"],
    ["number", "1.2.3", "bad-number"],
    ["number", "12a", "bad-number"],
    ["date", "2026-02-29", "bad-date"],
    ["date", "2026-02-29T10:00:00Z", "bad-date"],
    ["date", "1/2/2026", "bad-date"],
    ["time", "24:00", "bad-time"],
    ["url", "javascript:alert(1)", "bad-url"],
    ["url", "no spaces.com", "bad-url"],
    ["text", "x".repeat(1001), "too-long"],
    ["longText", "x".repeat(10_001), "too-long"],
    ["checkbox", "perhaps", "not-a-choice"],
  ])("%s %j: %s", (input, typed, refuse) => {
    expect(readInput(input, typed)).toEqual({ refuse });
  });
});

test("what was stored is taken again, unchanged: a known value can be confirmed", () => {
  const inputs = captureInputs.filter((input): input is Input => input !== "picklist");
  const typed = fc.oneof(
    fc.emailAddress(),
    fc.webUrl(),
    fc.double({ noNaN: true }).map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    fc.string(),
    fc.stringMatching(/^[+\d() -]{6,20}$/),
  );
  fc.assert(
    fc.property(fc.constantFrom(...inputs), typed, (input, text) => {
      const first = readInput(input, text);
      if ("value" in first && first.value !== "" && !String(first.value).includes("e+"))
        expect(readInput(input, String(first.value))).toEqual(first);
    }),
  );
});

describe("a phone number is stored with its country's code", () => {
  test.each([
    ["(11) 95555-0100", "BR", "+5511955550100"],
    ["011 95555-0100", "BR", "+5511955550100"],
    ["+49 (0)30 123456", "BR", "+4930123456"],
    ["0049 30 123456", undefined, "+4930123456"],
    ["030 123456", "DE", "+4930123456"],
    ["(555) 555-0100", "US", "+15555550100"],
    ["1 555 555 0100", "US", "+15555550100"],
    ["011 44 20 7946 0000", "US", "+442079460000"],
    ["06 1234 5678", "IT", "+390612345678"],
    ["8 912 555-01-00", "RU", "+79125550100"],
    ["06 1 234 5678", "HU", "+3612345678"],
    ["+1 555 555 0100", "BR", "+15555550100"],
  ])("%s, %s: %s", (typed, country, stored) => {
    expect(readInput("phone", typed, country)).toEqual({ value: stored });
  });

  test.each([
    ["95555-0100", "BR"],
    ["555 0100", "US"],
    ["+999 123456", undefined],
    ["+49", undefined],
    ["0000000000", "DE"],
    ["+4912345678901234", undefined],
  ])("%s, %s is refused", (typed, country) => {
    expect(readInput("phone", typed, country)).toEqual({ refuse: "bad-phone" });
  });

  test("whatever is typed, what is stored is E.164 and is taken again unchanged", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[+\d() -]{4,24}$/),
        fc.constantFrom("BR", "US", "DE", "IT", "RU", "HU", "KZ"),
        (typed, country) => {
          const read = readInput("phone", typed, country);
          if (!("value" in read)) return;
          expect(read.value).toMatch(/^\+[1-9]\d{4,14}$/);
          expect(readInput("phone", String(read.value), "US")).toEqual(read);
        },
      ),
    );
  });
});
