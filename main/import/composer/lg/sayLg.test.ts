import { expect, test } from "vitest";
import { sayLg } from "./sayLg.ts";

const call = (name: string) => `\${${name}()}`;

test("templates that call each other ever more often come to an end", { timeout: 8_000 }, () => {
  const calls = (level: number) => `- ${call(`level${level + 1}`).repeat(30)}`;
  const levels = Array.from(
    { length: 9 },
    (_, level) => [`level${level}`, { params: [], lines: [level === 8 ? "-" : calls(level)] }] as const,
  );
  const templates = new Map([...levels, ["hello", { params: [], lines: ["- Hello"] }] as const]);
  expect(sayLg(call("level0"), templates).words).toMatch(/level\d/);
  expect(sayLg(`${call("hello")}, Anna`, templates).words).toBe("Hello, Anna");
});
