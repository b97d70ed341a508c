import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { importForeign } from "./importForeign.ts";

function load(file: string): string {
  return readFileSync(new URL(`../../tests/fixtures/import/${file}`, import.meta.url), "utf8");
}

function read(file: string, text = load(file)) {
  const [converted] = importForeign(file, text) ?? [];
  if (!converted?.parsed.ok) throw new Error(`${file} was not read`);
  const { dialogue } = converted.parsed;
  return { dialogue, notices: converted.notices.map(({ code, params }) => ({ code, ...params })) };
}

/** The card that says or asks something, and the ports of it with the words of the card each leads to. */
function card(dialogue: Dialogue, words: string) {
  const found = dialogue.nodes.find(({ data }) => JSON.stringify(data).includes(words));
  if (!found) throw new Error(`no card says ${words}`);
  const leads = (port: string) => {
    const edge = dialogue.edges.find(({ from }) => from.node === found.id && from.port === port);
    return dialogue.nodes.find(({ id }) => id === edge?.to.node);
  };
  return { ...found, leads };
}

const files = ["lead.typebot.json", "old.typebot.json", "story.twee", "story.html", "booking.dialog"];

test.each(files)("%s becomes a dialogue that can be exported as it is", (file) => {
  const { dialogue } = read(file);
  expect(checkDialogue(dialogue).filter(({ severity }) => severity === "error")).toEqual([]);
  expect(checkDialogue(dialogue).map(({ code }) => code)).not.toContain("unreachable");
  const places = new Set(dialogue.nodes.map(({ position }) => `${position.x} ${position.y}`));
  expect(places.size).toBe(dialogue.nodes.length);
});

test("cards stand right of those that lead to them", () => {
  const { nodes, edges } = read("lead.typebot.json").dialogue;
  const x = new Map(nodes.map(({ id, position }) => [id, position.x]));
  for (const { from, to } of edges) expect(x.get(to.node)).toBeGreaterThan(x.get(from.node) ?? 0);
});

test("a chain of thousands of cards is laid out", () => {
  const passages = Array.from({ length: 8000 }, (_, index) => `:: P${index}\nGo on [[P${index + 1}]]`);
  const { dialogue } = read("long.twee", passages.join("\n\n"));
  expect(Math.max(...dialogue.nodes.map(({ position }) => position.x))).toBeGreaterThan(8000 * 300);
});

describe("Typebot", () => {
  test("bubbles, inputs, conditions, values and redirects become cards that lead on alike", () => {
    const { dialogue } = read("lead.typebot.json");
    expect(dialogue.name).toBe("Lead qualification");
    expect(card(dialogue, "Hello and **welcome**!").leads("next")?.kind).toBe("message");
    expect(card(dialogue, "We make pumps.").data).toMatchObject({ delay: 2 });
    const question = card(dialogue, "What do you need?");
    expect(question).toMatchObject({ kind: "question", data: { attribute: "answers.Need" } });
    const ask = question.leads("i1");
    expect(ask).toMatchObject({
      kind: "capture",
      data: { input: "email", attribute: "lead.email", placeholder: { en: "you@company.com" } },
    });
    expect(question.leads("i2")?.data).toMatchObject({
      text: { en: expect.stringContaining("{{lead.email}}") },
    });
    const branch = card(dialogue, "greaterThan");
    expect(branch.leads("i3")).toMatchObject({ kind: "set", data: { assignments: [{ value: "large" }] } });
    expect(branch.leads("else")?.id).toBe(question.leads("i2")?.id);
    expect(card(dialogue, 'catalogue"').leads("next")?.kind).toBe("end");
  });

  test("what could not come along is noted with its place", () => {
    const { notices } = read("lead.typebot.json");
    expect(notices).toContainEqual({ code: "step-left-out", where: "Contact", what: "Google Sheets" });
    expect(notices).toContainEqual({
      code: "condition-left-out",
      where: "Contact",
      what: "Matches regex ^vip",
    });
    expect(notices).toContainEqual({
      code: "value-left-out",
      where: "Big order",
      what: "answers.Order_size",
    });
    expect(notices).toContainEqual({ code: "settings-left-out", what: "Theme and settings" });
    expect(notices.map(({ code }) => code)).toContain("redirect-as-link");
  });

  test("a condition that cannot be read is never taken", () => {
    const branch = card(read("lead.typebot.json").dialogue, "greaterThan");
    expect(branch.data).toMatchObject({
      cases: [
        { label: "How many greater than 100 + E-mail is set" },
        { label: "E-mail matches regex ^vip", when: { any: [] } },
      ],
    });
  });

  test("nor is one of which only a part can be read", () => {
    const compare = (comparisonOperator: string) => ({ variableId: "v", comparisonOperator, value: "a" });
    const content = { logicalOperator: "OR", comparisons: [compare("Equal to"), compare("Matches regex")] };
    const blocks = [{ id: "b", type: "Condition", items: [{ id: "i", content }] }];
    const file = {
      groups: [{ id: "g", title: "G", blocks }],
      edges: [],
      variables: [{ id: "v", name: "V" }],
    };
    const { dialogue } = read("part.json", JSON.stringify(file));
    expect(card(dialogue, '"cases"').data).toMatchObject({ cases: [{ when: { any: [] } }] });
  });

  test("a webhook becomes a card that sends the same; what it does besides is noted", () => {
    const asked = { id: "m", type: "email input", options: { variableId: "v1" } };
    const webhook = {
      url: "https://hooks.example.com/{{Mail}}",
      method: "PUT",
      queryParams: [{ id: "q", key: "from", value: "chat" }],
      headers: [{ id: "h", key: "authorization", value: "secret" }],
    };
    const custom = { ...webhook, body: '{ "mail": "{{Mail}}", "size": 3, "deep": { "a": 1 } }' };
    const blocks = [
      asked,
      { id: "w1", type: "Webhook", options: { webhook } },
      { id: "w2", type: "Make.com", options: { isCustomBody: true, webhook: custom } },
      { id: "w3", type: "Webhook", options: { isCustomBody: false, webhook: { method: "POST" } } },
    ];
    const file = {
      groups: [{ id: "g", title: "G", blocks }],
      edges: [],
      variables: [
        { id: "v1", name: "Mail" },
        { id: "v2", name: "Unasked" },
      ],
    };
    const { dialogue, notices } = read("hook.json", JSON.stringify(file));
    const first = card(dialogue, "hooks.example.com");
    expect(first.data).toMatchObject({
      url: "https://hooks.example.com/{{lead.email}}?from=chat",
      fields: [{ name: "Mail", value: "{{lead.email}}" }],
    });
    const second = first.leads("failed");
    expect(first.leads("ok")?.id).toBe(second?.id);
    expect(second?.data).toMatchObject({
      fields: [
        { name: "mail", value: "{{lead.email}}" },
        { name: "size", value: "3" },
      ],
    });
    expect(JSON.stringify(dialogue)).not.toContain("secret");
    const left = notices.map(({ code, ...params }) => `${code} ${"what" in params ? params.what : ""}`);
    expect(left).toEqual(
      expect.arrayContaining([
        "option-left-out PUT",
        "option-left-out headers",
        "option-left-out body: deep",
        "step-left-out Webhook",
      ]),
    );
    expect(checkDialogue(dialogue).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("an old file begins at its start block; answers without a way of their own end", () => {
    const { dialogue, notices } = read("old.typebot.json");
    const question = card(dialogue, "Shall we write to you?");
    expect(question.leads("i1")).toMatchObject({ kind: "capture", data: { attribute: "lead.phone" } });
    expect(question.leads("i2")?.kind).toBe("end");
    expect(notices).toContainEqual({ code: "text-missing", where: "Your number" });
    expect(card(dialogue, '"value":5').kind).toBe("question");
  });
});

describe("Twine", () => {
  test("passages become questions and ends, at their places on the map", () => {
    const { dialogue, notices } = read("story.twee");
    expect(dialogue.name).toBe("The lost parcel");
    const desk = card(dialogue, "help desk");
    expect(desk.data).toMatchObject({ text: { en: "You are at the **help desk**.\nWhat is missing?" } });
    expect(card(dialogue, '"poke"').leads("next")?.id).toBe(desk.id);
    expect(desk.leads("a2")?.data).toMatchObject({ text: { en: "Letters take three days." } });
    expect(desk.leads("a3")).toMatchObject({ kind: "link", data: { url: "https://www.example.com/phone" } });
    expect(card(dialogue, "late?").leads("a2")).toMatchObject({ kind: "end", data: { restart: true } });
    expect(card(dialogue, "late?").position.x).toBeGreaterThan(desk.position.x);
    expect(notices).toContainEqual({ code: "link-nowhere", where: "Parcel", what: "Nowhere" });
    expect(notices).toContainEqual({ code: "code-left-out", where: "Desk", what: "<<set $visits to 1>>" });
  });

  test("a story in Portuguese becomes a dialogue in Portuguese", () => {
    const { dialogue } = read(
      "historia.twee",
      ":: Start\nOlá! Qual é o seu pedido? Você já comprou? [[Não->Start]]",
    );
    expect(dialogue).toMatchObject({ name: "historia", language: "pt-BR", languages: ["pt-BR"] });
  });

  test("a published page gives its story, with the characters that HTML writes otherwise", () => {
    const { dialogue } = read("story.html");
    expect(dialogue.name).toBe("Café & tea");
    expect(card(dialogue, '"poke"').leads("next")?.data).toMatchObject({
      text: { en: "What would you like today?" },
    });
    expect(card(dialogue, "out of coffee").leads("a1")?.kind).toBe("question");
  });

  test("an archive gives every story", () => {
    const story = load("story.html");
    expect(importForeign("archive.html", story + story)).toHaveLength(2);
  });
});

describe("Bot Framework Composer", () => {
  test("steps become cards, branches come together again", () => {
    const { dialogue } = read("booking.dialog");
    expect(dialogue.name).toBe("Booking");
    const room = card(dialogue, "Which room");
    expect(room.data).toMatchObject({
      text: { en: "Which room, {{answers.name}}?" },
      attribute: "answers.room",
    });
    const choice = room.leads("a3");
    expect(room.leads("a1")?.id).toBe(choice?.id);
    expect(choice).toMatchObject({ kind: "branch", data: { cases: [{ when: { is: ["Suite"] } }] } });
    expect(card(dialogue, "SendActivity_suite").leads("next")?.kind).toBe("end");
    expect(card(dialogue, "Breakfast?").leads("yes")).toMatchObject({
      data: {
        cases: [
          {
            when: {
              all: [
                { attribute: "answers.breakfast", isTrue: true },
                { attribute: "answers.name", isNotEmpty: true },
              ],
            },
          },
        ],
      },
    });
  });

  test("what could not come along is noted with its place", () => {
    const { notices } = read("booking.dialog");
    expect(notices).toContainEqual({
      code: "text-elsewhere",
      where: "Suite words",
      what: "SendActivity_suite",
    });
    expect(notices).toContainEqual({ code: "trigger-left-out", what: "OnIntent Cancel" });
    expect(notices).toContainEqual({
      code: "step-left-out",
      where: "BeginDialog",
      what: "BeginDialog Farewell",
    });
  });
});

describe("bad files", () => {
  test.each([
    ["our own document", '{"format":1,"id":"a","nodes":[],"groups":[],"edges":[]}'],
    ["another program's JSON", '{"groups":{"a":1},"edges":"none"}'],
    ["a letter", "Dear aunt, :: is a sign"],
    ["a web page", "<!doctype html><p>Hello"],
    ["half a Typebot", load("lead.typebot.json").slice(0, 900)],
  ])("%s is left to others", (_what, text) => {
    expect(importForeign("file.json", text)).toBeNull();
  });

  test.each([
    ["a page cut in half", load("story.html").slice(0, 700)],
    ["a Typebot without blocks", '{"version":"6","groups":[{"id":1,"blocks":7}],"edges":[]}'],
    ["steps that are none", '{"$kind":"Microsoft.AdaptiveDialog","triggers":"x"}'],
    [
      "deep nesting",
      `{"$kind":"Microsoft.AdaptiveDialog","triggers":${"[".repeat(5000)}${"]".repeat(5000)}}`,
    ],
  ])("%s is refused with words on what to do", (_what, text) => {
    const [converted] = importForeign("file", text) ?? [];
    expect(converted?.parsed).toMatchObject({ ok: false, problems: [{ code: "not-a-dialogue" }] });
    if (converted && !converted.parsed.ok)
      expect(converted.parsed.problems[0]?.message).toMatch(/choose (?:that|another) file/i);
  });

  test("a file that leads in circles ends", () => {
    const jump = (id: string, to: string) => ({
      id,
      title: id,
      blocks: [{ id: `${id}b`, type: "Jump", options: { groupId: to } }],
    });
    const text = JSON.stringify({ groups: [jump("a", "b"), jump("b", "a")], edges: [], variables: [] });
    const { dialogue } = read("circle.json", text);
    expect(dialogue.nodes.map(({ kind }) => kind)).toEqual(["start", "end"]);
  });

  test("notes on thousands of things stay a list that can be read", () => {
    const blocks = Array.from({ length: 5000 }, (_, index) => ({ id: `b${index}`, type: `Odd ${index}` }));
    const text = JSON.stringify({ groups: [{ id: "g", title: "G", blocks }], edges: [], variables: [] });
    const { notices } = read("odd.json", text);
    expect(notices).toHaveLength(201);
    expect(notices.at(-1)).toEqual({ code: "more", count: "4800" });
  });

  test("hostile text keeps nobody waiting", () => {
    const long = 400_000;
    for (const part of ["(a:", "[[", "<<", "/*", "<!--", "<a", "[img[", "''a", "//a", "](", "[[a]["]) {
      const text = `:: Start\n${part.repeat(Math.ceil(long / part.length))}`;
      expect(importForeign("story.twee", text)?.[0]?.parsed.ok).toBe(true);
    }
  });

  test("whatever is damaged in a file, the answer is a dialogue, a problem or null", () => {
    const sources = files.map(load);
    const damage = fc.record({
      file: fc.constantFrom(...sources),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(60),
      put: fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('"', "null", "[]", "{}", "]]", "-1", "::")),
    });
    fc.assert(
      fc.property(damage, ({ file, at, cut, put }) => {
        const from = Math.floor(at * file.length);
        const converted = importForeign("file", file.slice(0, from) + put + file.slice(from + cut)) ?? [];
        for (const { parsed } of converted)
          if (!parsed.ok) expect(parsed.problems[0]?.message.length).toBeGreaterThan(20);
      }),
      { numRuns: 300 },
    );
  });
});
