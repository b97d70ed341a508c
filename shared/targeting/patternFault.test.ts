import fc from "fast-check";
import { expect, test } from "vitest";
import { explainPages } from "./explainPages.ts";
import { matchesPages } from "./matchesPages.ts";
import { parsePattern } from "./parsePattern.ts";
import { patternFault } from "./patternFault.ts";

test.each([
  ["*", undefined],
  ["https://*.acme.com/a*", undefined],
  ["", "no-host"],
  ["/pricing", "no-host"],
  ["https:///pricing", "no-host"],
  ["ftp://acme.com", "scheme"],
  ["htps://acme.com/x", "scheme"],
  ["acme .com", "space"],
  ["acme.*", "star"],
  ["www.*.com/x", "star"],
  ["acme.com:eighty/x", "port"],
  ["user@acme.com", "host"],
])("%j: %j", (pattern, fault) => {
  expect(patternFault(pattern)).toBe(fault);
});

const odd = fc.string({ unit: fc.constantFrom(..."*:/?&=%x[]@#. -a1") });

test("a pattern has a fault when it cannot be read, and only then", () => {
  fc.assert(
    fc.property(odd, (pattern) => {
      expect(patternFault(pattern) === undefined).toBe(
        pattern.trim() === "*" || parsePattern(pattern) !== null,
      );
    }),
  );
});

test("what is said of a page is what is decided", () => {
  const patterns = fc.array(
    fc.constantFrom("*", "acme.com/a", "*.acme.com/*", "acme.com/?x=1", "no pattern at all"),
    { maxLength: 3 },
  );
  const urls = fc.constantFrom(
    "https://acme.com/a",
    "https://eu.acme.com/",
    "http://acme.com/?x=1",
    "nowhere",
  );
  fc.assert(
    fc.property(patterns, patterns, urls, (include, exclude, url) => {
      const { because } = explainPages({ include, exclude }, url);
      expect(because === "included").toBe(matchesPages({ include, exclude }, url));
    }),
  );
});
