import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { mermaidOf } from "./mermaidOf.ts";

test("cards become boxes, connections arrows with the answers they stand for", () => {
  const dialogue = dialogueOf(
    {
      q: [
        "question",
        {
          text: { en: "Which size?" },
          answers: [
            { id: "s", label: { en: 'Small "S"' } },
            { id: "l", label: { en: "Large" } },
          ],
        },
      ],
      e: ["end", { text: { en: "Bye" } }],
    },
    ["start.next > q", "q.s > e", "q.l > e"],
  );
  expect(mermaidOf(dialogue, "en").split("\n")).toEqual([
    "flowchart LR",
    '  n1(["Start"])',
    '  n2{{"Question: Which size?"}}',
    '  n3(["End: Bye"])',
    "  n1 --> n2",
    '  n2 -->|"Small #34;S#34;"| n3',
    '  n2 -->|"Large"| n3',
    "",
  ]);
});

test("a group becomes a frame around its cards", () => {
  const dialogue = dialogueOf(
    { q: ["message", { text: { en: "Hi" } }], e: ["end", { text: { en: "Bye" } }] },
    ["start.next > q", "q.next > e"],
    {
      groups: [
        { id: "a", name: 'The "talk"', cards: ["q", "e", "gone"] },
        { id: "b", name: "", cards: ["gone"] },
        { id: "c", name: "", cards: ["start"] },
      ],
    },
  );
  expect(mermaidOf(dialogue, "en").split("\n")).toEqual([
    "flowchart LR",
    '  subgraph g1["The #34;talk#34;"]',
    '    n2["Message: Hi"]',
    '    n3(["End: Bye"])',
    "  end",
    '  subgraph g3[" "]',
    '    n1(["Start"])',
    "  end",
    "  n1 --> n2",
    "  n2 --> n3",
    "",
  ]);
});

test("connections that lead nowhere are left out", () => {
  const dialogue = dialogueOf({}, ["start.next > gone", "start.other > start"]);
  expect(mermaidOf(dialogue, "en")).not.toContain("-->");
});

test("no text can break out of its quotes", () => {
  const line =
    /^ {2}(?:end|subgraph g\d+\["[^"]+"\])$|^ {2,4}n\d+(?:\(\["[^"]*"\]\)|\{\{"[^"]*"\}\}|\{"[^"]*"\}|\["[^"]*"\]| -->(?:\|"[^"]*"\|)? n\d+)$/;
  fc.assert(
    fc.property(arbitraryDialogue, (dialogue) => {
      const [first, ...lines] = mermaidOf(dialogue, "en").trimEnd().split("\n");
      expect(first).toBe("flowchart LR");
      for (const one of lines) expect(one).toMatch(line);
    }),
    { numRuns: 200 },
  );
});
