import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "./runCli.ts";

const root = resolve(import.meta.dirname, "../..");
const sample = "assets/templates/product-questions.dialogue.json";
const fixture = (name: string) =>
  `tests/fixtures/dialogues/${name}.dialogue.${name === "cut-off" ? "txt" : "json"}`;
const folder = mkdtempSync(join(tmpdir(), "parley-cli-"));
const badScript = join(folder, "bad.json");
writeFileSync(badScript, '{"inputs":[{"dance":true}]}');
afterAll(() => rmSync(folder, { recursive: true }));

async function parley(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCli(argv, {
    cwd: root,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { exit, out: out.join("\n"), err: err.join("\n") };
}
async function json(...argv: string[]) {
  const { exit, out } = await parley(...argv, "--json");
  return { exit, answer: JSON.parse(out) };
}
async function run(file: string, script: object) {
  const path = join(folder, "script.json");
  writeFileSync(path, JSON.stringify(script));
  return json("run", file, "--script", path);
}

describe("validate", () => {
  test("finds nothing wrong with any template", async () => {
    const templates = readdirSync(join(root, "assets/templates")).map((name) => `assets/templates/${name}`);
    expect(templates.length).toBeGreaterThanOrEqual(4);
    expect(await json("validate", ...templates)).toEqual({ exit: 0, answer: { problems: [] } });
  });

  test.each([
    ["newer", "newer-format"],
    ["cut-off", "not-a-dialogue"],
    ["foreign", "not-a-dialogue"],
    ["hostile", "unknown-attribute"],
  ])("names what is wrong with a %s file: %s", async (name, code) => {
    const { exit, answer } = await json("validate", fixture(name));
    expect(exit).toBe(1);
    expect(answer.problems[0]).toMatchObject({ file: fixture(name), code });
  });

  test("lists every problem with its card, for people as well", async () => {
    const { exit, answer } = await json("validate", fixture("broken"), sample);
    expect(exit).toBe(1);
    const codes = answer.problems.map(({ code, node }: { code: string; node?: string }) => [code, node]);
    expect(codes).toContainEqual(["duplicate-id", "twin"]);
    expect(codes).toContainEqual(["missing-answers", "ask"]);
    const { out } = await parley("validate", fixture("broken"), sample);
    expect(out).toMatch(/broken\.dialogue\.json: \d+ errors, \d+ warnings\n {2}error/);
    expect(out).toContain(`${sample}: no problems`);
  });

  test("looks at the theme of the site's, and at one that a dialogue carries", async () => {
    const site = join(folder, "site.json");
    const theme = { id: "dusk", css: ".a{position:fixed}" };
    writeFileSync(site, JSON.stringify({ format: 1, themes: [theme], settings: { theme: "dusk" } }));
    const unsafe = { code: "unsafe-styles", severity: "warning" };
    const named = await json("validate", sample, "--settings", site);
    expect(named).toMatchObject({ exit: 1, answer: { problems: [unsafe] } });
    const carrying = join(folder, "carrying.dialogue.json");
    const document = JSON.parse(readFileSync(join(root, sample), "utf8"));
    writeFileSync(carrying, JSON.stringify({ ...document, theme: "dusk", themeDocument: theme }));
    expect(await json("validate", carrying)).toMatchObject({ exit: 1, answer: { problems: [unsafe] } });
  });
});

describe("run", () => {
  const start = {
    now: "2026-03-01T10:00:00Z",
    seed: 1,
    page: "https://acme.com/p?utm_source=mail",
    language: "en",
  };

  test("plays the sample to a requested call", async () => {
    const inputs = [{ choose: "Yes" }, { say: "nonsense" }, { say: "Ana@ACME.com" }];
    const { exit, answer } = await run(sample, { ...start, attributes: { "lead.firstName": "Ana" }, inputs });
    expect(exit).toBe(0);
    expect(Object.keys(answer)).toEqual(["status", "at", "transcript", "attributes", "goals", "effects"]);
    expect(answer).toMatchObject({ status: "completed", at: "end", goals: ["call requested"] });
    expect(answer.attributes).toMatchObject({
      "lead.email": "Ana@acme.com",
      "visit.utm.source": "mail",
      "visit.path": "/p",
    });
    expect(
      answer.transcript.map(({ from, node }: { from: string; node: string }) => `${from} ${node}`),
    ).toEqual([
      "bot questions",
      "visitor questions",
      "bot call-email",
      "bot call-email",
      "visitor call-email",
      "bot call-thanks",
      "bot end",
    ]);
  });

  test("skips the e-mail address that is known", async () => {
    const inputs = [{ choose: "no" }, { choose: "yes" }];
    const { answer } = await run(sample, { ...start, attributes: { "lead.email": "a@b.co" }, inputs });
    expect(answer).toMatchObject({ status: "completed", goals: ["subscribed"] });
  });

  test("speaks the visitor's language, refusals included", async () => {
    const { answer } = await run(sample, {
      ...start,
      language: "pt-PT",
      inputs: [{ choose: "Talvez" }, { book: "now" }],
    });
    expect(answer.status).toBe("waiting");
    expect(answer.transcript.slice(1)).toEqual([
      { from: "bot", node: "questions", text: "Por favor, escolha uma das respostas." },
      { from: "bot", node: "questions", text: "Por favor, escolha uma das respostas." },
    ]);
  });

  test("shows what a visitor sees after going back and after a restart", async () => {
    const lines = async (inputs: object[]) =>
      (await run(sample, { ...start, inputs })).answer.transcript.length;
    expect(await lines([{ choose: "no" }])).toBe(3);
    expect(await lines([{ choose: "no" }, { say: "hm" }, { choose: "no" }, { back: true }])).toBe(3);
    expect(await lines([{ choose: "no" }, { choose: "no" }, { back: true }, { back: true }])).toBe(1);
    expect(await lines([{ choose: "no" }, { restart: true }])).toBe(1);
  });

  test("moves its clock on by delays, and names those that never end", async () => {
    const file = join(folder, "delays.json");
    const nodes = [
      { id: "s", kind: "start", data: {} },
      { id: "m", kind: "message", data: { text: { en: "{{visit.now}}" }, delay: 30 } },
    ];
    const edge = (from: string) => ({
      id: `e${from}`,
      from: { node: from, port: "next" },
      to: { node: "m" },
    });
    writeFileSync(file, JSON.stringify({ format: 1, id: "d", nodes, edges: [edge("s")] }));
    expect((await run(file, start)).answer.transcript[0].text).toBe("2026-03-01T10:00:30.000Z");
    writeFileSync(file, JSON.stringify({ format: 1, id: "d", nodes, edges: [edge("s"), edge("m")] }));
    const { exit, answer } = await run(file, start);
    expect(exit).toBe(1);
    expect(answer).toMatchObject({ status: "failed", error: { code: "endless-delays", node: "m" } });
  });

  test("plays hostile ids and texts as what they are: text", async () => {
    const { answer } = await run(fixture("hostile"), { ...start, inputs: [{ choose: "__proto__" }] });
    expect(answer).toMatchObject({ status: "completed", at: "toString" });
    expect(answer.transcript[0].text).toBe("<img src=x onerror=alert(1)>  [click](javascript:alert(1))");
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  });
});

test("schema prints a JSON Schema that names the document's parts", async () => {
  const { exit, answer } = await json("schema");
  expect(exit).toBe(0);
  expect(answer).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
  expect(answer.required).toEqual(["format", "id"]);
  expect(Object.keys(answer.properties)).toContain("nodes");
});

describe("wrong use ends with 2 and says what to do", () => {
  test.each([
    [["validate"], "Name at least one file"],
    [["validate", "no-such-file.json"], "no such file"],
    [["validate", "assets"], "it is a folder"],
    [["validate", sample, "--fast"], "Unknown option '--fast'"],
    [["run", sample], "Name the script"],
    [["run", sample, "--script", badScript], "is not a script"],
    [["dance"], "There is no command “dance”"],
  ])("%j", async (argv, message) => {
    const { exit, err, out } = await parley(...argv);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    const machine = await json(...argv);
    expect(machine.exit).toBe(2);
    expect(machine.answer.error.message).toContain(message);
  });

  test("help is at hand", async () => {
    expect(await parley("--help")).toMatchObject({ exit: 0 });
    expect((await parley("run", "--help")).out).toContain("--script");
  });
});

describe("explain", () => {
  test("names the dialogue that a visit is shown, of documents and of paths", async () => {
    const document = JSON.parse(readFileSync(join(root, sample), "utf8"));
    const site = join(folder, "site.json");
    const live = { ...document, status: "live", targeting: { pages: { include: ["acme.com/*"] } } };
    writeFileSync(
      join(folder, "second.dialogue.json"),
      JSON.stringify({ ...live, id: "second", priority: 1 }),
    );
    writeFileSync(site, JSON.stringify({ format: 1, dialogues: [live, "second.dialogue.json"] }));
    const visit = join(folder, "visit.json");
    writeFileSync(visit, JSON.stringify({ url: "https://acme.com/a" }));
    const { exit, answer } = await json("explain", site, "--visit", visit);
    expect(exit).toBe(0);
    expect(answer.shown).toBe("second");
    expect(answer.dialogues.map((one: { id: string }) => one.id)).toEqual(["second", document.id]);
    expect((await parley("explain", site, "--visit", visit)).out).toContain("goes first");
  });

  test("a site or a visit that is none is wrong use, and says where", async () => {
    const visit = join(folder, "no-visit.json");
    writeFileSync(visit, JSON.stringify({ url: 7 }));
    const site = join(folder, "empty.json");
    writeFileSync(site, JSON.stringify({ format: 1 }));
    const { exit, err } = await parley("explain", site, "--visit", visit);
    expect(exit).toBe(2);
    expect(err).toContain("at url");
    expect((await parley("explain", visit, "--visit", visit)).exit).toBe(2);
    expect((await parley("explain", site)).exit).toBe(2);
  });
});
