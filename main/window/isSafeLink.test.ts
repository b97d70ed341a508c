import { expect, test } from "vitest";
import { isSafeLink } from "./isSafeLink.ts";

test.each(["https://acme.com/a?b#c", "mailto:me@acme.com"])("%s may leave the app", (link) => {
  expect(isSafeLink(link)).toBe(true);
});

test.each([
  "http://acme.com",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "data:text/html,x",
  "smb://share/x",
  "vscode://x",
  "https://me:pw@acme.com",
  "acme.com",
  "",
])("%j may not", (link) => {
  expect(isSafeLink(link)).toBe(false);
});
