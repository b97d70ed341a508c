import fc from "fast-check";
import { expect, test } from "vitest";
import { readEndpoint } from "./readEndpoint.ts";

const known = { ok: true, endpoint: "https://284-rpr-133.mktorest.com", munchkinId: "284-RPR-133" };

test.each([
  "284-RPR-133",
  " 284-rpr-133 ",
  "284-RPR-133.mktorest.com",
  "https://284-RPR-133.mktorest.com",
  "https://284-RPR-133.mktorest.com/",
  "https://284-RPR-133.mktorest.com/rest",
  "https://284-RPR-133.mktorest.com/rest/",
  "https://284-RPR-133.mktorest.com//rest//",
  "https://284-RPR-133.mktorest.com/identity",
  "https://284-RPR-133.mktorest.com/identity/oauth/token?grant_type=client_credentials",
  "HTTPS://284-RPR-133.MKTOREST.COM/REST/v1/leads.json",
  "284-RPR-133.mktorest.com/bulk/v1#top",
])("%j is the same endpoint", (typed) => {
  expect(readEndpoint(typed)).toEqual(known);
});

test.each([
  ["http://127.0.0.1:8080/rest", "http://127.0.0.1:8080"],
  ["http://localhost:8080/", "http://localhost:8080"],
  ["http://[::1]:8080/rest/", "http://[::1]:8080"],
  ["https://proxy.acme.com/marketo/rest", "https://proxy.acme.com/marketo"],
])("%s is %s, of which no Munchkin ID is known", (typed, endpoint) => {
  expect(readEndpoint(typed)).toEqual({ ok: true, endpoint, munchkinId: "" });
});

test.each([
  ["", "missing"],
  ["my marketo", "notAnAddress"],
  ["marketo", "notAnAddress"],
  ["ftp://284-RPR-133.mktorest.com", "notAnAddress"],
  ["https://", "notAnAddress"],
  ["https://acme.com:70000/rest", "notAnAddress"],
  ["http://284-RPR-133.mktorest.com/rest", "notEncrypted"],
  ["http://127.0.0.1.acme.com/rest", "notEncrypted"],
  ["http://localhost@acme.com/rest", "credentials"],
  ["https://anna:tiger@284-RPR-133.mktorest.com/rest", "credentials"],
  ["https://app-ab12.marketo.com/", "appAddress"],
])("%j is none: %s", (typed, problem) => {
  expect(readEndpoint(typed)).toEqual({ ok: false, problem });
});

test("what is read reads as itself, and has no double slash", () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string(), fc.domain()), (typed) => {
      const read = readEndpoint(typed);
      if (!read.ok) return;
      expect(readEndpoint(read.endpoint)).toEqual(read);
      expect(read.endpoint.replace("://", "")).not.toContain("//");
      expect(URL.canParse(`${read.endpoint}/rest/v1/leads.json`)).toBe(true);
    }),
  );
});
