import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildWidget } from "#tests/support/buildWidget.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { runCli } from "./runCli.ts";

beforeAll(buildWidget);

const folder = mkdtempSync(join(tmpdir(), "parley-flows-"));
afterAll(() => rmSync(folder, { recursive: true }));

const flow = dialogueOf(
  {
    q: ["question", { text: { en: "Size?" }, answers: [{ id: "s", label: { en: "Small" } }] }],
    e: ["end", { text: { en: "Noted." } }],
  },
  ["start.next > q", "q.s > e"],
  { id: "sizes", type: "flow", name: "Sizes" },
);
const dialogue = dialogueOf(
  { c: ["flow", { flow: "sizes" }], e: ["end", { text: { en: "Bye." } }] },
  ["start.next > c", "c.next > e"],
  { tests: [{ name: "through", steps: [{ choose: "Small" }, { expect: { text: "Noted." } }] }] },
);
const put = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
put("flow.json", flow);
put("dialogue.json", dialogue);
put("site.json", { format: 1, flows: ["flow.json"] });
put("inline.json", { format: 1, flows: [flow] });
put("wrong.json", { format: 1, flows: ["dialogue.json"] });
put("script.json", { inputs: [{ choose: "Small" }] });

async function parley(...argv: string[]) {
  const out: string[] = [];
  const exit = await runCli([...argv, "--json"], {
    cwd: folder,
    out: (text) => out.push(text),
    err: (text) => out.push(text),
  });
  const answer = JSON.parse(out.find((text) => text.startsWith("{")) ?? "{}");
  return { exit, answer };
}

test.each([
  ["a further file", ["flow.json"]],
  ["a path in a SITE.json", ["--settings", "site.json"]],
  ["a document in a SITE.json", ["--settings", "inline.json"]],
])("flows are known from %s", async (_, known) => {
  const run = await parley("run", "dialogue.json", ...known, "--script", "script.json");
  expect(run.exit).toBe(0);
  const said = run.answer.transcript.map(({ text }: { text: string }) => text);
  expect(said).toEqual(["Size?", "Small", "Noted.", "Bye."]);
  expect(run.answer.attributes["answers.c/q"]).toBe("Small");
  expect(await parley("validate", "dialogue.json", ...known)).toEqual({ exit: 0, answer: { problems: [] } });
  expect(await parley("test", "dialogue.json", ...known)).toMatchObject({ exit: 0, answer: { passed: 1 } });
  const out = join(folder, `out${known.length}`);
  const { exit, answer } = await parley("export", "dialogue.json", ...known, "--out", out);
  expect(exit).toBe(0);
  const content = answer.files.filter(({ name }: { name: string }) => name.startsWith("d/"));
  expect(content).toHaveLength(1);
  expect(readFileSync(join(out, content[0].name), "utf8")).toContain("Noted.");
});

test("without its flow a dialogue is told of, not exported, and its conversation fails by name", async () => {
  const { exit, answer } = await parley("validate", "dialogue.json");
  expect(exit).toBe(1);
  expect(answer.problems).toMatchObject([{ code: "unknown-flow", node: "c" }]);
  expect((await parley("export", "dialogue.json", "--out", join(folder, "none"))).exit).toBe(1);
  const run = await parley("run", "dialogue.json", "--script", "script.json");
  expect(run).toMatchObject({
    exit: 1,
    answer: { status: "failed", error: { code: "unknown-flow", node: "c" } },
  });
});

test("a page carries the flows of its dialogues, and gives them back", async () => {
  const page = join(folder, "page");
  expect((await parley("export", "dialogue.json", "flow.json", "--single", "--out", page)).exit).toBe(0);
  const again = join(folder, "again");
  expect((await parley("export", join(page, "index.html"), "--out", again)).exit).toBe(0);
});

test("a flow by itself is nothing to export, and a dialogue is no flow", async () => {
  expect((await parley("export", "flow.json", "--out", join(folder, "x"))).exit).toBe(2);
  expect((await parley("validate", "dialogue.json", "--settings", "wrong.json")).exit).toBe(2);
  expect((await parley("run", "dialogue.json", "dialogue.json", "--script", "script.json")).exit).toBe(2);
});
