import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { foreignFixture } from "#tests/support/foreignFixture.ts";
import { readForeign } from "#tests/support/readForeign.ts";
import { importForeign } from "./importForeign.ts";

const files = ["lead.typebot.json", "old.typebot.json", "story.twee", "story.html", "booking.dialog"];

test.each(files)("%s becomes a dialogue that can be exported as it is", (file) => {
  const { dialogue } = readForeign(file);
  expect(checkDialogue(dialogue).filter(({ severity }) => severity === "error")).toEqual([]);
  expect(checkDialogue(dialogue).map(({ code }) => code)).not.toContain("unreachable");
  const places = new Set(dialogue.nodes.map(({ position }) => `${position.x} ${position.y}`));
  expect(places.size).toBe(dialogue.nodes.length);
});

test("cards stand right of those that lead to them", () => {
  const { nodes, edges } = readForeign("lead.typebot.json").dialogue;
  const x = new Map(nodes.map(({ id, position }) => [id, position.x]));
  const ends = new Set(nodes.flatMap(({ id, kind }) => (kind === "end" ? [id] : [])));
  const forward = edges.filter(({ to }) => !ends.has(to.node));
  for (const { from, to } of forward) expect(x.get(to.node)).toBeGreaterThan(x.get(from.node) ?? 0);
});

test("a chain of thousands of cards is laid out", () => {
  const passages = Array.from({ length: 8000 }, (_, index) => `:: P${index}\nGo on [[P${index + 1}]]`);
  const { dialogue } = readForeign("long.twee", passages.join("\n\n"));
  expect(Math.max(...dialogue.nodes.map(({ position }) => position.x))).toBeGreaterThan(8000 * 300);
});

describe("bad files", () => {
  test.each([
    ["our own document", '{"format":1,"id":"a","nodes":[],"groups":[],"edges":[]}'],
    ["another program's JSON", '{"groups":{"a":1},"edges":"none"}'],
    ["a letter", "Dear aunt, :: is a sign"],
    ["a web page", "<!doctype html><p>Hello"],
    ["half a Typebot", foreignFixture("lead.typebot.json").slice(0, 900)],
  ])("%s is left to others", (_what, text) => {
    expect(importForeign("file.json", text)).toBeNull();
  });

  test.each([
    ["a page cut in half", foreignFixture("story.html").slice(0, 700)],
    ["a Typebot without blocks", '{"version":"6","groups":[{"id":1,"blocks":7}],"edges":[]}'],
    ["steps that are none", '{"$kind":"Microsoft.AdaptiveDialog","triggers":"x"}'],
    ["a Typebot of long ago", '{"blocks":{"byId":{}},"steps":{"byId":{}}}'],
    ["a Typebot of less long ago", '{"blocks":[{"id":"b","steps":[]}],"edges":[]}'],
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
    const { dialogue } = readForeign("circle.json", text);
    expect(dialogue.nodes.map(({ kind }) => kind)).toEqual(["start", "end"]);
  });

  test("notes on thousands of things stay a list that can be read", () => {
    const blocks = Array.from({ length: 5000 }, (_, index) => ({ id: `b${index}`, type: `Odd ${index}` }));
    const text = JSON.stringify({ groups: [{ id: "g", title: "G", blocks }], edges: [], variables: [] });
    const { notices } = readForeign("odd.json", text);
    expect(notices).toHaveLength(201);
    expect(notices.at(-1)).toEqual({ code: "more", count: "4800" });
  });

  test("hostile text keeps nobody waiting", () => {
    const long = 200_000;
    for (const part of [
      "(a:",
      "(if: 1)[",
      "(else:)[",
      "<<if 1>>",
      "<<set $a to 1>>",
      '<<textbox "$a" "">>',
      "[[",
      "[[a]]",
      "<<",
      "/*",
      "<!--",
      "<a",
      "[img[",
      "''a",
      "//a",
      "](",
      "[[a][",
    ]) {
      const text = `:: Start\n${part.repeat(Math.ceil(long / part.length))}`;
      expect(importForeign("story.twee", text)?.[0]?.parsed.ok).toBe(true);
    }
  });

  test("whatever is damaged in a file, the answer is a dialogue, a problem or null", () => {
    const sources = files.map(foreignFixture);
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
