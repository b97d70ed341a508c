import { produce } from "immer";
import { expect, it } from "vitest";
import { dialogueSchema } from "#shared/dialogue/dialogue.ts";
import { textUnits } from "#shared/dialogue/translation/textUnits.ts";
import { setTranslations } from "./setTranslations.ts";

const dialogue = dialogueSchema.parse({
  format: 1,
  id: "d",
  nodes: [
    {
      id: "q",
      kind: "question",
      data: { text: { en: "Size?" }, answers: [{ id: "a", label: { en: "Small", pt: "Pequeno" } }] },
    },
  ],
});

it("writes every text that is listed, wherever it stands, and takes emptied ones out", () => {
  const all = textUnits(dialogue).map((unit) => ({ unit, value: `pt ${unit.id}` }));
  const written = produce(dialogue, (draft) => setTranslations(draft, "pt", all));
  expect(textUnits(written).map(({ text }) => text)).toEqual([
    { en: "Size?", pt: "pt q.text" },
    { en: "Small", pt: "pt q.answers.a.label" },
  ]);
  const emptied = produce(written, (draft) =>
    setTranslations(
      draft,
      "pt",
      all.map(({ unit }) => ({ unit, value: "" })),
    ),
  );
  expect(textUnits(emptied).map(({ text }) => text)).toEqual([{ en: "Size?" }, { en: "Small" }]);
});

it("passes over a text whose card or answer is gone", () => {
  const [text, label] = textUnits(dialogue);
  if (!text || !label) throw new Error("no texts");
  const gone = [
    { unit: { ...text, node: "x" }, value: "?" },
    { unit: { ...label, path: ["answers", "z", "label"] }, value: "?" },
    { unit: { ...label, path: ["__proto__", "label"] }, value: "?" },
  ];
  expect(produce(dialogue, (draft) => setTranslations(draft, "pt", gone))).toBe(dialogue);
});
