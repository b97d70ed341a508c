import { expect, test } from "vitest";
import { sameSite } from "./sameSite.ts";

test("a site is its host and the sub-domains of it", () => {
  expect(sameSite("www.acme.com", "acme.com")).toBe(true);
  expect(sameSite("acme.com", "www.acme.com")).toBe(true);
  expect(sameSite("shop.acme.com", "www.acme.com")).toBe(true);
  expect(sameSite("evilacme.com", "acme.com")).toBe(false);
  expect(sameSite("acme.com.evil.com", "acme.com")).toBe(false);
});
