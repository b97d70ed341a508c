import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { compile } from "#shared/engine/compile.ts";
import { initialState } from "#shared/engine/initialState.ts";
import { step } from "#shared/engine/step.ts";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { themeSchema } from "../site/theme.ts";
import { checkDialogue } from "./checkDialogue.ts";

const en = (text: string) => ({ en: text });
const found = (dialogue: Dialogue) =>
  checkDialogue(dialogue).map(({ severity, code, node, edge }) =>
    [severity, code, node ?? edge ?? ""].join(" ").trim(),
  );
const end = ["end", {}] as const;
/** A dialogue whose one card `c` is under test, connected by every way that is named. */
const around = (kind: string, data: object, ports: readonly string[] = ["next"], rest: object = {}) =>
  dialogueOf({ c: [kind, data], end }, ["start.next > c", ...ports.map((port) => `c.${port} > end`)], rest);
const answers = [{ id: "a", label: en("A") }];

test("a whole dialogue has no problems", () => {
  const whole = dialogueOf(
    {
      q: ["question", { text: en("Sure?"), answers: [{ id: "y", label: en("Yes") }] }],
      c: ["capture", { text: en("Mail?"), input: "email", attribute: "lead.email" }],
      b: ["branch", { cases: [{ id: "k", when: { attribute: "answers.q", is: ["Yes"] } }] }],
      g: ["goal", { name: "done" }],
      l: ["link", { label: en("Go"), url: "https://a.b/?q={{visit.query.q}}" }],
      end: ["end", { text: en('Bye {{lead.email:"you"}}') }],
    },
    ["start.next > q", "q.y > c", "c.next > b", "b.k > g", "b.else > l", "g.next > l", "l.next > end"],
  );
  expect(checkDialogue(whole)).toEqual([]);
});

describe("the graph", () => {
  const m = ["message", { text: en("Hi") }] as const;

  test.each<[string, Dialogue, string[]]>([
    ["no start", { ...dialogueOf({ end }, []), nodes: [] }, ["error no-start"]],
    [
      "two starts",
      dialogueOf({ start: ["start", {}], s2: ["start", {}], end }, ["start.next > end", "s2.next > end"]),
      ["error no-start s2"],
    ],
    ["a dead end", dialogueOf({ m }, ["start.next > m"]), ["warning dead-end m"]],
    [
      "an unreachable card",
      dialogueOf({ m, end }, ["start.next > end", "m.next > end"]),
      ["warning unreachable m"],
    ],
    [
      "a connection to nowhere",
      dialogueOf({ m }, ["start.next > m", "m.next > gone"]),
      ["error dangling-edge e2"],
    ],
    [
      "a connection from nowhere",
      dialogueOf({ end }, ["start.next > end", "gone.next > end"]),
      ["error dangling-edge e2"],
    ],
    [
      "a connection by an unknown way",
      dialogueOf({ end }, ["start.next > end", "start.door > end"]),
      ["error dangling-edge e2"],
    ],
    [
      "two connections by one way",
      dialogueOf({ m, end }, ["start.next > end", "start.next > m", "m.next > end"]),
      ["error dangling-edge e2", "warning unreachable m"],
    ],
    [
      "a loop",
      dialogueOf({ m, n: m }, ["start.next > m", "m.next > n", "n.next > m"]),
      ["error loop-without-wait m"],
    ],
    [
      "a loop with itself",
      dialogueOf({ m }, ["start.next > m", "m.next > m"]),
      ["error loop-without-wait m"],
    ],
    [
      "a loop that waits",
      dialogueOf({ m: ["message", { text: en("Hi"), delay: 1 }] }, ["start.next > m", "m.next > m"]),
      ["warning endless-delays m"],
    ],
  ])("%s", (_, dialogue, expected) => {
    expect(found(dialogue)).toEqual(expected);
  });

  test("a loop through a capture that may be skipped", () => {
    const data = { text: en("Mail?"), input: "email", attribute: "lead.email" };
    const loop = (ifKnown: string) =>
      dialogueOf({ c: ["capture", { ...data, ifKnown }] }, ["start.next > c", "c.next > c"]);
    expect(found(loop("skip"))).toEqual(["error loop-without-wait c"]);
    expect(found(loop("ask"))).toEqual([]);
  });

  test("ids that are used twice", () => {
    const dialogue = dialogueOf({ m, end }, ["start.next > m", "m.next > end"]);
    const [first, second, third] = dialogue.nodes;
    const twice = { ...dialogue, nodes: [first, second, third, second] } as Dialogue;
    expect(found(twice)).toEqual(["error duplicate-id m"]);
    const edges = dialogue.edges.map((edge) => ({ ...edge, id: "same" }));
    expect(found({ ...dialogue, edges })).toEqual(["error duplicate-id same"]);
    const double = [...answers, ...answers];
    expect(found(around("question", { text: en("?"), answers: double }, ["a"]))).toContain(
      "error duplicate-id c",
    );
  });

  test("every way out of a branch and of an optional capture, with its name", () => {
    const branch = around("branch", { cases: [{ id: "k", label: "Big ones", when: { all: [] } }] }, []);
    expect(checkDialogue(branch).map(({ code, params }) => [code, params?.port])).toEqual([
      ["dead-end", "Big ones"],
      ["dead-end", "else"],
      ["unreachable", undefined],
    ]);
    const optional = around("capture", { text: en("?"), attribute: "lead.x", required: false });
    expect(found(optional)).toEqual(["warning dead-end c"]);
  });
});

describe("cards", () => {
  test.each<[string, string, object, string[]]>([
    ["a message without text", "message", {}, ["error missing-text"]],
    ["a question without answers", "question", { text: en("?") }, ["error missing-answers"]],
    [
      "an answer without label",
      "question",
      { text: en("?"), answers: [{ id: "next" }], multiple: true },
      ["error missing-text"],
    ],
    [
      "an answer kept where it cannot be",
      "question",
      { text: en("?"), answers, multiple: true, attribute: "visit.url" },
      ["error read-only-attribute"],
    ],
    ["a capture kept nowhere", "capture", { text: en("?") }, ["warning missing-attribute"]],
    [
      "a capture kept in no namespace",
      "capture",
      { text: en("?"), attribute: "email" },
      ["error unknown-attribute"],
    ],
    [
      "a picklist without options",
      "capture",
      { text: en("?"), attribute: "lead.x", input: "picklist" },
      ["error missing-answers"],
    ],
    ["a goal without name", "goal", {}, ["error missing-name"]],
    ["a link without address", "link", { label: en("Go") }, ["error bad-url"]],
    ["a link to a script", "link", { label: en("Go"), url: "javascript:alert(1)" }, ["error bad-url"]],
    ["a link without label", "link", { url: "https://a.b" }, ["error missing-text"]],
    [
      "a token that may be empty",
      "message",
      { text: en("Hi {{lead.x}}") },
      ["warning token-without-default"],
    ],
    ["a token that cannot be empty", "message", { text: en("On {{visit.url}}") }, []],
    [
      "a token of nothing",
      "message",
      { text: en('{{visit.mood:"x"}} {{answers.no:"x"}} {{x:"y"}}') },
      Array(3).fill("error unknown-attribute"),
    ],
    ["a broken token", "message", { text: en("Hi {{lead x}}") }, ["warning bad-token"]],
  ])("%s", (_, kind, data, expected) => {
    const ports = kind === "question" && !("multiple" in data) ? [] : ["next"];
    const problems = found(around(kind, data, ports)).filter((line) => !line.includes("unreachable"));
    expect(problems).toEqual(expected.map((line) => `${line} c`));
  });

  test("texts in every language, the placeholder only if it is there at all", () => {
    const data = {
      text: { en: "Mail?", "pt-BR": " " },
      attribute: "lead.email",
      placeholder: { "pt-BR": "você@" },
    };
    const problems = checkDialogue(around("capture", data, ["next"], { languages: ["en", "pt-BR"] }));
    expect(problems.map(({ code, path, params }) => [code, path, params?.language])).toEqual([
      ["missing-translation", ["text", "pt-BR"], "pt-BR"],
      ["missing-text", ["placeholder", "en"], "en"],
    ]);
  });

  test("say what, where and what to do", () => {
    const [problem] = checkDialogue(
      around("message", { text: en("Hello {{lead.x}}, how are you all doing today?") }),
    );
    expect(problem?.message).toBe(
      'The message card “Hello {{lead.x}}, how are you all doing…” shows {{lead.x}}, which may be empty. Give it a default: {{lead.x:"…"}}.',
    );
    expect(problem?.params).toEqual({
      attribute: "lead.x",
      card: "Hello {{lead.x}}, how are you all doing…",
      kind: "message",
    });
  });
});

describe("conditions and targeting", () => {
  const when = (condition: object) =>
    found(around("branch", { cases: [{ id: "k", when: condition }] }, ["k", "else"]));

  test.each<[object, string[]]>([
    [{ all: [{ attribute: "lead.x", is: ["a"] }, { any: [{ attribute: "list.news", isTrue: true }] }] }, []],
    [{ none: [{ attribute: "visit.weather", is: ["a"] }] }, ["error unknown-attribute c"]],
    [{ attribute: "lead.x", between: [9, 3] }, ["error bad-condition c"]],
    [{ attribute: "lead.x", between: ["2026-01-01", "2026-02-30"] }, ["error bad-condition c"]],
    [{ attribute: "lead.x", before: "tomorrow" }, ["error bad-condition c"]],
    [{ attribute: "lead.x", atLeast: "many" }, ["error bad-condition c"]],
    [{ attribute: "lead.x", inLast: {} }, ["error bad-condition c"]],
  ])("%j", (condition, expected) => {
    expect(when(condition)).toEqual(expected);
  });

  const targeted = (targeting: object, status = "draft") =>
    found(dialogueOf({ end }, ["start.next > end"], { targeting, status }));

  test.each<[object, string, string[]]>([
    [{ pages: { include: ["*", "https://*.acme.com/x*"] } }, "live", []],
    [
      { pages: { include: ["acme .com", "ftp://acme.com"] } },
      "draft",
      ["error bad-pattern", "error bad-pattern"],
    ],
    [{}, "draft", []],
    [{}, "live", ["warning never-shown"]],
    [{ pages: { include: ["*"], exclude: ["*"] } }, "live", ["warning never-shown"]],
    [{ audience: { any: [] } }, "draft", ["warning never-shown"]],
    [{ schedule: { from: "2026-02-02", until: "2026-02-02" } }, "draft", ["warning never-shown"]],
    [{ schedule: { from: "soon" } }, "draft", ["error bad-condition"]],
    [{ audience: { attribute: "answers.q", isNotEmpty: true } }, "draft", ["error unknown-attribute"]],
  ])("%j of a %s dialogue", (targeting, status, expected) => {
    expect(targeted(targeting, status)).toEqual(expected);
  });
});

test("a goal that has another one's name, however it is written", () => {
  const named = (one: string, other: string) =>
    dialogueOf({ g: ["goal", { name: one }], h: ["goal", { name: other }], end }, [
      "start.next > g",
      "g.next > h",
      "h.next > end",
    ]);
  expect(found(named("Demo", " demo"))).toEqual(["warning duplicate-goal h"]);
  expect(found(named("Demo", "Call"))).toEqual([]);
});

test.each<[object, string[]]>([
  [{ text: "#777777", background: "#ffffff" }, ["warning weak-contrast"]],
  [{ text: "#767676", background: "#ffffff" }, []],
  [{ text: "#777" }, []],
  [
    { dark: { buttonText: "#fff", button: "#ffe", text: "#fff", background: "#000" } },
    ["warning weak-contrast"],
  ],
  [{ text: "red", background: "#ffffff" }, []],
  [{ colors: { light: { text: "#777777" } } }, ["warning weak-contrast"]],
  [{ colors: { light: { text: "#777777", background: "#ffffff" } } }, ["warning weak-contrast"]],
  [{ colors: { light: { text: "#777777" } }, dark: "on" }, []],
])("colours of the theme %j", (themeOverrides, expected) => {
  expect(found(dialogueOf({ end }, ["start.next > end"], { themeOverrides }))).toEqual(expected);
});

test("a text of the theme that is hard to read, unless the dialogue overrides it", () => {
  const theme = themeSchema.parse({
    id: "pale",
    colors: { light: { header: "#ffffff", headerText: "#aaaaaa" } },
  });
  const codes = (themeOverrides: object) =>
    checkDialogue(dialogueOf({ end }, ["start.next > end"], { themeOverrides }), new Map(), [], theme).map(
      ({ code, params }) => `${code} ${params?.text} ${params?.ratio}`,
    );
  expect(codes({})).toEqual(["weak-contrast #aaaaaa 2.3"]);
  expect(codes({ colors: { light: { headerText: "#333333" } } })).toEqual([]);
  expect(codes({ dark: "on" })).toEqual([]);
});

test.each([
  [".bubble{color:#123456}", {}, []],
  [
    "@import 'https://evil.example/x.css';.bubble{color:red}",
    {},
    ["rule @import 'https://evil.example/x.css'; 1"],
  ],
  [".a{\n  position:\n fixed}", {}, ["property position: fixed 2"]],
  [".a{position:fixed}", { css: ".a{width:100vw}" }, ["unit 100vw 1"]],
  [".a{position:fixed}", { css: "" }, []],
])("styles of the theme %j, with %j of the dialogue's own", (css, themeOverrides, expected) => {
  const theme = themeSchema.parse({ id: "own", css });
  const dialogue = dialogueOf({ end }, ["start.next > end"], { themeOverrides });
  const told = checkDialogue(dialogue, new Map(), [], theme).map(
    ({ code, params }) => `${code} ${params?.reason} ${params?.what} ${params?.line}`,
  );
  expect(told).toEqual(expected.map((fault) => `unsafe-styles ${fault}`));
});

test("any dialogue can be checked, and every message is a sentence about something real", () => {
  fc.assert(
    fc.property(arbitraryDialogue, (dialogue) => {
      for (const { message, node, edge } of checkDialogue(dialogue)) {
        expect(message).toMatch(/^\S.*\.$/s);
        expect(message).not.toContain("undefined");
        if (node !== undefined) expect(dialogue.nodes.map(({ id }) => id)).toContain(node);
        if (edge !== undefined) expect(dialogue.edges.map(({ id }) => id)).toContain(edge);
      }
    }),
  );
});

test("a dialogue without a loop problem never fails with one", () => {
  fc.assert(
    fc.property(arbitraryDialogue, (dialogue) => {
      fc.pre(!checkDialogue(dialogue).some(({ code }) => code === "loop-without-wait"));
      const program = compile(dialogue, "h");
      const state = initialState(program, { seed: 1, language: "en" });
      const known = { "lead.email": "x", "lead.x": "x", "company.size": "x", "answers.a": "x" };
      const world = { now: 0, attributes: { ...known, "visit.url": "x", "site.y": "x", nope: "x" } };
      expect(step(program, state, { type: "start", ...world }).state.error?.code).not.toBe(
        "loop-without-wait",
      );
    }),
  );
});

test("five thousand cards in one long line, or in one great loop, are checked", () => {
  const names = Array.from({ length: 5000 }, (_, index) => `m${index}`);
  const cards = Object.fromEntries(names.map((name) => [name, ["message", { text: en("Hi") }] as const]));
  const line = names.slice(1).map((name, index) => `m${index}.next > ${name}`);
  expect(found(dialogueOf(cards, ["start.next > m0", ...line]))).toEqual(["warning dead-end m4999"]);
  expect(found(dialogueOf(cards, ["start.next > m0", ...line, "m4999.next > m0"]))).toEqual([
    "error loop-without-wait m0",
  ]);
});

test("a document with more missing translations than anybody could read is checked all the same", () => {
  const languages = ["en", ...Array.from({ length: 99 }, (_, index) => `aa-${index}`)];
  const texts = Array.from({ length: 200 }, (_, index) => [`m${index}`, ["message", { text: en("Hi") }]]);
  const dialogue = dialogueOf({ ...Object.fromEntries(texts), last: ["message", {}] }, [], { languages });
  const problems = checkDialogue(dialogue);
  expect(problems.filter(({ code }) => code === "missing-translation")).toHaveLength(5000);
  expect(problems).toContainEqual(expect.objectContaining({ code: "missing-text", node: "last" }));
});
