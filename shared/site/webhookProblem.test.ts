import { expect, test } from "vitest";
import { webhookProblem } from "./webhookProblem.ts";

test("https is fine everywhere, http only on this computer", () => {
  expect(webhookProblem("https://acme.example/leads?x=1")).toBeUndefined();
  expect(webhookProblem("http://127.0.0.1:8080/leads")).toBeUndefined();
  expect(webhookProblem("http://localhost/leads")).toBeUndefined();
  expect(webhookProblem("http://[::1]:3000/")).toBeUndefined();
  expect(webhookProblem("http://acme.example/leads")).toBe("insecure");
  expect(webhookProblem("http://127.0.0.1.acme.example/")).toBe("insecure");
});

test("what is not a web address says so", () => {
  for (const address of [
    "  ",
    "acme",
    "javascript:alert(1)",
    "ftp://acme.example",
    "https://",
    "file:///etc/x",
  ]) {
    expect(webhookProblem(address)).toBe("notUrl");
  }
});
