import { expect, test } from "vitest";
import { readAddress } from "./readAddress.ts";

test("an address needs no scheme", () => {
  expect(readAddress("www.acme.com")).toBe("https://www.acme.com/");
  expect(readAddress(" acme.com/pricing?x=1 ")).toBe("https://acme.com/pricing?x=1");
  expect(readAddress("http://127.0.0.1:8080/a")).toBe("http://127.0.0.1:8080/a");
  expect(readAddress("localhost:3000")).toBe("https://localhost:3000/");
});

test("what is no web page is none", () => {
  for (const text of [
    "",
    "acme",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "ftp://acme.com",
    "two words.com",
  ])
    expect(readAddress(text)).toBeUndefined();
});
