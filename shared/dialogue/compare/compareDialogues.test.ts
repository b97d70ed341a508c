import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { canonicalJson } from "../canonicalJson.ts";
import type { Dialogue } from "../dialogue.ts";
import { repairDialogue } from "../repairDialogue.ts";
import { type Comparison, compareDialogues } from "./compareDialogues.ts";

const nothing: Comparison = { cards: [], connections: [], notes: [], groups: [], settings: [] };
const sample = sampleDialogue();
const mended = arbitraryDialogue.map((dialogue) => repairDialogue(dialogue).dialogue);

/** The sample with one part of it changed. */
function changed(change: (dialogue: Dialogue) => void): Dialogue {
  const copy = structuredClone(sample);
  change(copy);
  return copy;
}

describe("two versions of a dialogue", () => {
  test("that are equal differ in nothing, whatever is in them", () => {
    fc.assert(
      fc.property(arbitraryDialogue, (dialogue) => {
        expect(compareDialogues(dialogue, structuredClone(dialogue))).toEqual(nothing);
      }),
    );
  });

  test("name every card that is not the same on both sides, and no other", () => {
    fc.assert(
      fc.property(mended, mended, (before, after) => {
        const named = new Set(compareDialogues(before, after).cards.map(({ id }) => id));
        const content = (dialogue: Dialogue) =>
          new Map(dialogue.nodes.map((node) => [node.id, canonicalJson(node)]));
        const [old, present] = [content(before), content(after)];
        for (const id of new Set([...old.keys(), ...present.keys()]))
          expect([id, named.has(id)]).toEqual([id, old.get(id) !== present.get(id)]);
      }),
    );
  });

  test("differ in the same places whichever comes first", () => {
    const turned = { added: "removed", removed: "added", changed: "changed", moved: "moved" } as const;
    const cards = ({ cards: all }: Comparison) => all.map(({ id, how }) => `${id} ${how}`).toSorted();
    fc.assert(
      fc.property(mended, mended, (before, after) => {
        const there = compareDialogues(before, after);
        const back = compareDialogues(after, before);
        expect(cards(there)).toEqual(
          cards({ ...back, cards: back.cards.map((card) => ({ ...card, how: turned[card.how] })) }),
        );
        expect(there.settings.length).toBe(back.settings.length);
        expect(there.connections.length).toBe(back.connections.length);
      }),
    );
  });

  test("name notes and groups as they do cards", () => {
    const note = { id: "t1", text: "A", position: { x: 0, y: 0 }, size: { width: 240, height: 140 } };
    const yellow = { ...note, color: "yellow" as const };
    const group = { id: "g1", name: "G", cards: ["a", "b"], collapsed: false };
    const before = { ...sample, notes: [yellow, { ...yellow, id: "t2" }], groups: [group] };
    const after = {
      ...sample,
      notes: [
        { ...yellow, position: { x: 9, y: 0 } },
        { ...yellow, id: "t3" },
      ],
      groups: [{ ...group, cards: ["a"] }],
    };
    const { notes, groups, settings } = compareDialogues(before, after);
    expect(notes.map(({ id, how }) => `${id} ${how}`)).toEqual(["t1 moved", "t3 added", "t2 removed"]);
    expect(groups).toMatchObject([
      { id: "g1", how: "changed", values: [{ path: ["cards"], before: ["a", "b"], after: ["a"] }] },
    ]);
    expect(settings).toEqual([]);
  });

  test("say nothing of the order in which cards and connections are listed", () => {
    const turned = { ...sample, nodes: sample.nodes.toReversed(), edges: sample.edges.toReversed() };
    expect(compareDialogues(sample, turned)).toEqual(nothing);
  });
});

describe("a card", () => {
  test("whose text was changed says in which language", () => {
    const after = changed(({ nodes }) => {
      const message = nodes.find((node) => node.kind === "message");
      if (message) message.data.text["pt-BR"] = "Olá";
    });
    const [card, more] = compareDialogues(sample, after).cards;
    expect(more).toBeUndefined();
    expect(card).toMatchObject({
      how: "changed",
      values: [{ path: ["data", "text", "pt-BR"], after: "Olá" }],
    });
  });

  test("that only stands elsewhere has moved", () => {
    const after = changed(({ nodes }) => {
      const [first] = nodes;
      if (first) first.position.x += 40;
    });
    expect(compareDialogues(sample, after).cards).toMatchObject([{ how: "moved", values: [] }]);
  });

  test("keeps its answers apart by their ids: one that goes, one that is renamed, and their order", () => {
    const question = sample.nodes.find((node) => node.kind === "question");
    const [yes, no] = question?.data.answers ?? [];
    if (!question || !yes || !no) throw new Error("the sample asks a question with two answers");
    const withAnswers = (answers: typeof question.data.answers) =>
      compareDialogues(sample, {
        ...sample,
        nodes: sample.nodes.map((node) =>
          node === question ? { ...question, data: { ...question.data, answers } } : node,
        ),
      }).cards[0]?.values;
    expect(withAnswers([no])).toMatchObject([
      { path: ["data", "answers", 1], before: yes, after: undefined },
    ]);
    expect(withAnswers([{ ...yes, label: { ...yes.label, en: "Sure" } }, no])).toMatchObject([
      { path: ["data", "answers", 1, "label", "en"], after: "Sure" },
    ]);
    expect(withAnswers([no, yes])).toEqual([
      { path: ["data", "answers"], before: [yes.id, no.id], after: [no.id, yes.id], moved: true },
    ]);
  });
});

test("a way out that leads elsewhere is one changed connection, even under another id", () => {
  const [edge] = sample.edges;
  if (!edge) throw new Error("the sample has connections");
  const other = sample.nodes.at(-1)?.id ?? "";
  const edges = [{ ...edge, id: "drawn-again", to: { node: other } }, ...sample.edges.slice(1)];
  expect(compareDialogues(sample, { ...sample, edges }).connections).toMatchObject([
    { how: "changed", before: { to: edge.to }, after: { to: { node: other } } },
  ]);
  const drawnAgain = [{ ...edge, id: "drawn-again" }, ...sample.edges.slice(1)];
  expect(compareDialogues(sample, { ...sample, edges: drawnAgain })).toEqual(nothing);
  expect(compareDialogues(sample, { ...sample, edges: sample.edges.slice(1) }).connections).toMatchObject([
    { how: "removed", before: { id: edge.id } },
  ]);
});

test("settings are told one by one, and so are keys that this version does not know", () => {
  const after = {
    ...changed((dialogue) => void dialogue.targeting.pages.include.push("https://a.b")),
    invented: 1,
  };
  expect(compareDialogues(sample, after).settings.map(({ path }) => path)).toEqual([
    ["targeting", "pages", "include"],
    ["invented"],
  ]);
});
