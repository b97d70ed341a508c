import { expect, test } from "vitest";
import { readServer } from "./readServer.ts";

test.each([
  ["caldav.icloud.com", "https://caldav.icloud.com/"],
  [" https://Cloud.example.org/remote.php/dav?x#y ", "https://cloud.example.org/remote.php/dav"],
  ["http://127.0.0.1:5232", "http://127.0.0.1:5232/"],
  ["localhost:5232/anna/", "https://localhost:5232/anna/"],
])("%j is a server", (typed, server) => {
  expect(readServer(typed)).toEqual({ ok: true, server });
});

test.each([
  ["  ", "missing"],
  ["not a server", "notAnAddress"],
  ["ftp://example.org", "notAnAddress"],
  ["http://calendar.example.org", "notEncrypted"],
  ["https://anna:secret@example.org", "credentials"],
])("%j is none", (typed, problem) => {
  expect(readServer(typed)).toEqual({ ok: false, problem });
});
