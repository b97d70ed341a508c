import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { buildWidget } from "#tests/support/buildWidget.ts";
import { callCli } from "#tests/support/callCli.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";

beforeAll(buildWidget);

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), "parley-export-"));
  await writeFile(path.join(cwd, "sample.dialogue.json"), JSON.stringify(sampleDialogue()));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const parley = (...argv: string[]) => callCli(["export", ...argv], { cwd });

test("names each file with its size and fingerprint", async () => {
  const { exit, out } = await parley("sample.dialogue.json", "--out", "site", "--json");
  expect(exit).toBe(0);
  const { files } = JSON.parse(out);
  expect(files.map(({ name }: { name: string }) => name)).toContain("parley.js");
  for (const { name, bytes, sha256 } of files) {
    const content = await readFile(path.join(cwd, "site", name));
    expect([content.length, createHash("sha256").update(content).digest("hex")]).toEqual([bytes, sha256]);
  }
});

test("a single file can be exported again, with the settings it carries", async () => {
  await writeFile(
    path.join(cwd, "site.json"),
    JSON.stringify({ format: 1, settings: { name: "Acme", sinks: { dataLayer: true } } }),
  );
  expect(
    (await parley("sample.dialogue.json", "--out", "one", "--single", "--settings", "site.json")).exit,
  ).toBe(0);
  expect((await parley("one/index.html", "--out", "two", "--single")).exit).toBe(0);
  expect(await readFile(path.join(cwd, "two/index.html"), "utf8")).toBe(
    await readFile(path.join(cwd, "one/index.html"), "utf8"),
  );
});

test("a dialogue with errors is refused and nothing is written", async () => {
  const broken = { ...sampleDialogue(), nodes: [], edges: [] };
  await writeFile(path.join(cwd, "broken.dialogue.json"), JSON.stringify(broken));
  const { exit, out } = await parley("broken.dialogue.json", "--out", "site", "--json");
  expect(exit).toBe(1);
  expect(JSON.parse(out).problems).toContainEqual(
    expect.objectContaining({ code: "no-start", dialogue: "product-questions" }),
  );
  await expect(readFile(path.join(cwd, "site/parley.js"))).rejects.toThrow();
});

test.each([
  [["--out", "site"], /Name at least one file/],
  [["sample.dialogue.json"], /--out DIR/],
  [["missing.json", "--out", "site"], /no such file/],
  [
    ["sample.dialogue.json", "--out", "sample.dialogue.json/x"],
    /could not be written.*choose another folder/,
  ],
  [["page.html", "--out", "site"], /carries no dialogues/],
  [["sample.dialogue.json", "--out", "site", "--settings", "bad.json"], /is not JSON/],
  [["sample.dialogue.json", "--out", "site", "--settings", "secret.json"], /secret to every visitor/],
] as const)("wrong use says what to do: %j", async (argv, message) => {
  await writeFile(path.join(cwd, "page.html"), "<html></html>");
  await writeFile(path.join(cwd, "bad.json"), "{");
  await writeFile(
    path.join(cwd, "secret.json"),
    JSON.stringify({ format: 1, settings: { crm: { password: "x" } } }),
  );
  const { exit, err } = await parley(...argv);
  expect(err).toMatch(message);
  expect(exit).toBe(2);
});
