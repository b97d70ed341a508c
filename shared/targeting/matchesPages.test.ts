import { domainToASCII } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePunycode } from "./decodePunycode.ts";
import { matchesPages } from "./matchesPages.ts";

const covers = (pattern: string, url: string) => matchesPages({ include: [pattern], exclude: [] }, url);

test.each([
  ["*", "https://any.example/x?y#z"],
  ["*", "file:///home/ana/page.html"],
  ["https://*.acme.com/pricing*", "https://acme.com/pricing"],
  ["https://*.acme.com/pricing*", "https://eu.www.ACME.com/pricing/teams?plan=a#top"],
  ["acme.com", "http://acme.com/any/where"],
  ["*://acme.com/", "https://acme.com"],
  ["acme.com/folder", "https://acme.com/folder/"],
  ["acme.com/folder/", "https://acme.com/folder"],
  ["acme.com/folder/*", "https://acme.com/folder/a/b"],
  ["acme.com/*/edit", "https://acme.com/a/b/edit"],
  ["acme.com:443", "https://acme.com/"],
  ["acme.com", "https://acme.com:443/"],
  ["acme.com:8080/x", "http://acme.com:8080/x"],
  ["münchen.de", "https://xn--mnchen-3ya.de/"],
  ["xn--mnchen-3ya.de", "https://MÜNCHEN.de/"],
  ["acme.com/caf%C3%A9", "https://acme.com/café"],
  ["acme.com/a b", "https://acme.com/a%20b"],
  ["acme.com/x?a=1", "https://acme.com/x?b=2&a=1"],
  ["acme.com/x?b=2&a=1", "https://acme.com/x?a=1&b=2&c"],
  ["acme.com?utm_source=*mail*", "https://acme.com/x?utm_source=email+ing"],
  ["acme.com/x#part", "https://acme.com/x#other"],
  ["[::1]:3000/x", "http://[::1]:3000/x"],
  ["*/thanks", "https://acme.com/thanks"],
])("%s covers %s", (pattern, url) => {
  expect(covers(pattern, url)).toBe(true);
});

test.each([
  ["http://acme.com", "https://acme.com/"],
  ["*.acme.com", "https://evilacme.com/"],
  ["acme.com", "https://www.acme.com/"],
  ["acme.com/", "https://acme.com/x"],
  ["acme.com/Folder", "https://acme.com/folder"],
  ["acme.com/folder", "https://acme.com/folders"],
  ["acme.com/a.c", "https://acme.com/abc"],
  ["acme.com", "https://acme.com:8443/"],
  ["acme.com:80", "https://acme.com/"],
  ["acme.com/x?a=1", "https://acme.com/x?a=12"],
  ["acme.com/x?a=1", "https://acme.com/x"],
  ["acme.com/x", "not an address"],
  ["ftp://acme.com", "https://acme.com/"],
  ["", "https://acme.com/"],
  ["https://acme.com/", "https://user@evil.example/?https://acme.com/"],
])("%s does not cover %s", (pattern, url) => {
  expect(covers(pattern, url)).toBe(false);
});

describe("include and exclude", () => {
  test("no include, no page", () => {
    expect(matchesPages({ include: [], exclude: [] }, "https://acme.com/")).toBe(false);
  });

  test("exclusion beats inclusion", () => {
    const pages = { include: ["*"], exclude: ["acme.com/cart*"] };
    expect(matchesPages(pages, "https://acme.com/")).toBe(true);
    expect(matchesPages(pages, "https://acme.com/cart/pay")).toBe(false);
  });
});

test("a path pattern covers what its stars can be filled with", () => {
  const piece = fc.stringMatching(/^[a-z0-9._-]{0,6}$/);
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.array(piece, { minLength: 4, maxLength: 4 }),
      (parts, fills) => {
        const filled = parts.reduce((text, part, index) => text + fills[index - 1] + part);
        expect(covers(`acme.com/${parts.join("*")}`, `https://acme.com/${filled}`)).toBe(true);
      },
    ),
  );
});

test("no pattern and no address is a surprise", () => {
  const odd = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."*:/?&=%x[]@#.-a1") }));
  fc.assert(
    fc.property(odd, odd, (pattern, url) => {
      expect(typeof covers(pattern, `https://${url}`)).toBe("boolean");
    }),
  );
});

test("a long hostile pattern is matched without looking back", () => {
  expect(covers(`acme.com/${"a*".repeat(900)}b`, `https://acme.com/${"a".repeat(1_000_000)}`)).toBe(false);
});

test("host names are decoded as the platform encodes them", () => {
  const label = fc.string({ unit: fc.constantFrom(..."aübéßñдж日本語9-"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(label, (name) => {
      const ascii = domainToASCII(name);
      fc.pre(ascii.startsWith("xn--"));
      expect(domainToASCII(decodePunycode(ascii.slice(4)) ?? "")).toBe(ascii);
    }),
  );
});
