import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "./runCli.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const nodes = [
  { id: "start", kind: "start", data: {} },
  { id: "hi", kind: "message", data: { text: { en: "Hello" } } },
  { id: "end", kind: "end", data: {} },
];
const edges = [
  { id: "e1", from: { node: "start", port: "next" }, to: { node: "hi" } },
  { id: "e2", from: { node: "hi", port: "next" }, to: { node: "end" } },
];

async function parley(tests: unknown, ...options: string[]) {
  const file = "greeting.dialogue.json";
  writeFileSync(join(folder, file), JSON.stringify({ format: 1, id: "greeting", nodes, edges, tests }));
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const exit = await runCli(["test", file, ...options], { cwd: folder, out: say, err: say });
  return { exit, said: said.join("\n") };
}

const greets = { name: "greets", steps: [{ expect: { text: "hello" } }] };
const asks = { name: "asks", steps: [{ expect: { status: "completed" } }, { expect: { at: "hi" } }] };

test("all tests passing is exit code 0", async () => {
  const { exit, said } = await parley([greets], "--json");
  expect(exit).toBe(0);
  expect(JSON.parse(said)).toMatchObject({ passed: 1, failed: 0, tests: [{ name: "greets", ok: true }] });
});

test("a failing one is exit code 1, and its step, card and reason are told", async () => {
  const { exit, said } = await parley([greets, asks], "--json");
  expect(exit).toBe(1);
  const message = "Expected to be at card hi “Hello”, but it is at card end.";
  expect(JSON.parse(said)).toMatchObject({
    passed: 1,
    failed: 1,
    tests: [{ ok: true }, { name: "asks", ok: false, step: 2, node: "end", message }],
  });
  expect((await parley([greets, asks])).said).toContain(`FAIL  asks\n        step 2: ${message}`);
});

test("a dialogue without tests passes, and says so", async () => {
  expect(await parley([])).toEqual({
    exit: 0,
    said: "greeting.dialogue.json: no tests\n\n0 passed, 0 failed",
  });
});

test("a test that cannot be read and a missing name of a file are wrong use", async () => {
  const { exit, said } = await parley([{ name: "x", steps: [{ dance: true }] }]);
  expect([exit, said]).toEqual([2, expect.stringContaining("tests > 0 > steps > 0")]);
  expect(await runCli(["test"], { cwd: folder, out: () => {}, err: () => {} })).toBe(2);
});
