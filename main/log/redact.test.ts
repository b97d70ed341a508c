import { expect, test } from "vitest";
import { describeError } from "./describeError.ts";
import { redact } from "./redact.ts";

test.each([
  "client_secret=tiger",
  '{"password":"tiger"}',
  "Authorization: Bearer tiger0123",
  "https://me:tiger@acme.com/x",
  "https://me:a@tiger@acme.com/x",
  "http://:tiger@acme.com",
  "api-key: tiger",
  "access_token='tiger'",
])("the log of %j has no secret", (line) => {
  expect(redact(line)).not.toContain("tiger");
});

test("other words stay", () => {
  expect(redact("Cannot open /home/me/parley.db: token missing")).toBe(
    "Cannot open /home/me/parley.db: token missing",
  );
});

test("an error is described with its causes, and its data stays out", () => {
  const cause = Object.assign(new Error("password=tiger"), { document: "what a visitor reads" });
  const described = describeError(new Error("Saving failed", { cause }));
  expect(described).toContain("Saving failed");
  expect(described).toContain("caused by");
  expect(described).not.toMatch(/tiger|visitor reads/);
});
