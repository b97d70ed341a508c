import fc from "fast-check";
import { expect, test } from "vitest";
import type { ManifestDialogue } from "../site/manifest.ts";
import { dialoguesFor } from "./dialoguesFor.ts";
import { indexPages } from "./indexPages.ts";
import { matchesPages } from "./matchesPages.ts";
import { parsePage } from "./parsePage.ts";

const host = fc.constantFrom(
  "acme.com",
  "www.acme.com",
  "eu.www.acme.com",
  "me.com",
  "[::1]",
  "__proto__",
  "xn--mnchen-3ya.de",
);
const folder = fc.constantFrom("a", "b", "pricing", "constructor", "%61", "a%2Fb", "");
const path = fc.array(folder, { maxLength: 3 }).map((folders) => folders.map((one) => `/${one}`).join(""));
const url = fc
  .tuple(
    fc.constantFrom("https", "http", "file"),
    host,
    fc.constantFrom("", ":443", ":8080"),
    path,
    fc.constantFrom("", "?x=1", "?x=2&y=%20", "#top"),
  )
  .map(([scheme, ...rest]) => `${scheme}://${rest.join("")}`);
const starred = path.chain((text) =>
  fc
    .nat(text.length)
    .map((at) => (text === "" ? "" : `${text.slice(0, Math.max(at, 1))}*${text.slice(Math.max(at, 1) + 1)}`)),
);
const pattern = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom("*", "not a pattern", "/broken", "*://*/a*") },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom("", "https://", "*://"),
        fc.constantFrom("", "*."),
        host,
        fc.constantFrom("", ":8080"),
        fc.oneof(path, starred),
        fc.constantFrom("", "?x=1", "?y=*"),
      )
      .map((parts) => parts.join("")),
  },
);
const pages = fc.record({
  include: fc.array(pattern, { maxLength: 3 }),
  exclude: fc.array(pattern, { maxLength: 2 }),
});

test("finds the dialogues of a page that their patterns, asked one by one, cover", () => {
  fc.assert(
    fc.property(fc.array(pages, { maxLength: 6 }), url, (sites, address) => {
      const dialogues = sites.map((_, index) => ({ id: String(index) }) as ManifestDialogue);
      const found = dialoguesFor({ pages: indexPages(sites), dialogues }, parsePage(address));
      const covered = dialogues.filter((_, index) => {
        const meant = sites[index];
        return meant && matchesPages(meant, address);
      });
      expect(found).toEqual(covered);
    }),
    { numRuns: 2000 },
  );
});
