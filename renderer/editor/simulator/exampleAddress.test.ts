import { expect, test } from "vitest";
import { matchesPages } from "#shared/targeting/matchesPages.ts";
import { exampleAddress } from "./exampleAddress.ts";

test.each([
  ["https://*.acme.com/pricing*", "https://www.acme.com/pricing"],
  ["acme.com", "https://acme.com/"],
  ["*://shop.acme.com/*/cart?step=2", "https://shop.acme.com//cart?step=2"],
  ["http://localhost:3000/a*", "http://localhost:3000/a"],
])("%s is tried at %s, which it fits", (pattern, address) => {
  expect(exampleAddress(pattern)).toBe(address);
  expect(matchesPages({ include: [pattern], exclude: [] }, address)).toBe(true);
});

test.each([undefined, "", "*", "*/thanks", "https://"])(
  "%s names no site, so one of nobody is taken",
  (pattern) => {
    expect(exampleAddress(pattern)).toBe("https://www.example.com/");
  },
);
