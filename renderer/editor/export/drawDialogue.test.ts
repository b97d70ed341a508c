import fc from "fast-check";
import { expect, test } from "vitest";
import { nodeKinds } from "#shared/nodes/nodeKinds.ts";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import type { DrawingLook } from "./DrawingLook.ts";
import { drawDialogue } from "./drawDialogue.ts";
import type { DrawingColors } from "./drawingColors.ts";

const colors: DrawingColors = {
  canvas: "#eee",
  surface: "#fff",
  sunken: "#ddd",
  border: "#ccc",
  text: "#111",
  muted: "#555",
  faint: "#777",
  kinds: Object.fromEntries(
    [...nodeKinds, "group"].map((kind) => [kind, ["#06c", "#def"] as const]),
  ) as DrawingColors["kinds"],
  notes: { yellow: "#ffd", green: "#dfd", blue: "#def", pink: "#fde", grey: "#eee" },
};

const look: DrawingLook = {
  colors,
  measure: (text, size) => text.length * size * 0.55,
  font: "data:font/woff2;base64,AAAA",
};

/** What an XML parser would stumble over: a tag that is not closed, a sign that is not escaped. */
function faultOf(xml: string): string | undefined {
  const open: string[] = [];
  const rest = xml.replace(/<(\/?)([a-z]+)((?: [\w-]+="[^"<]*")*)(\/?)>/gi, (tag, end, name, _, empty) => {
    if (end === "/" && open.pop() !== name) return tag;
    if (end === "" && empty === "") open.push(name);
    return "";
  });
  const stray = /[<>"]|&(?!(?:amp|lt|gt|quot);)|\p{Surrogate}|[^\P{Cc}\n]/u.exec(rest)?.[0];
  return stray ?? open[0];
}

test("every card, answer and connection of a dialogue is in its picture", () => {
  const dialogue = sampleDialogue();
  const { source } = drawDialogue(dialogue, "en", look);
  expect(faultOf(source)).toBeUndefined();
  expect(source.match(/<g transform/g)).toHaveLength(dialogue.nodes.length);
  expect(source.match(/<path d="M[^"]*C/g)).toHaveLength(dialogue.edges.length);
});

test("groups stand around their cards or in place of them, notes beside", () => {
  const sample = sampleDialogue();
  const cards = sample.nodes.slice(1, 4).map(({ id }) => id);
  const note = {
    id: "t",
    text: "Ask <legal>",
    position: { x: 0, y: -300 },
    size: { width: 200, height: 100 },
  };
  const drawn = (collapsed: boolean) =>
    drawDialogue(
      {
        ...sample,
        groups: [{ id: "g", name: "Intro & more", cards, collapsed }],
        notes: [{ ...note, color: "blue" }],
      },
      "en",
      look,
    ).source;
  expect(drawn(false)).toContain("Intro &amp; more");
  expect(drawn(false).match(/<g transform/g)).toHaveLength(sample.nodes.length);
  expect(drawn(true).match(/<g transform/g)).toHaveLength(sample.nodes.length - cards.length + 1);
  for (const source of [drawn(false), drawn(true)]) {
    expect(source).toContain("Ask &lt;legal&gt;");
    expect(faultOf(source)).toBeUndefined();
  }
});

test("the picture is as large as what it shows", () => {
  const dialogue = dialogueOf({ m: ["message", { text: { en: "Hi" } }] }, ["start.next > m"]);
  const far = {
    ...dialogue,
    nodes: dialogue.nodes.map((node, index) => ({ ...node, position: { x: index * 1000 - 500, y: -200 } })),
  };
  const { source, width, height } = drawDialogue(far, "en", look);
  expect(width).toBe(1000 + 260 + 160);
  expect(height).toBeLessThan(300);
  expect(source).toContain(`viewBox="-580 -280 ${width} ${height}"`);
});

test("what an author writes cannot break out of the picture", () => {
  const words = '</text><script>alert(1)</script> "&';
  const dialogue = dialogueOf({ m: ["message", { text: { en: words } }] }, []);
  const { source } = drawDialogue(dialogue, "en", look);
  expect(source).not.toContain("<script");
  expect(faultOf(source)).toBeUndefined();
});

test("any dialogue, even a damaged one, gives a picture that can be read", () => {
  fc.assert(
    fc.property(arbitraryDialogue, (dialogue) => {
      const { source, width, height } = drawDialogue(dialogue, "en", look);
      expect(faultOf(source)).toBeUndefined();
      expect(width > 0 && height > 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("no text is wider than its card or note", () => {
  fc.assert(
    fc.property(arbitraryDialogue, (dialogue) => {
      const { source } = drawDialogue(dialogue, "en", look);
      for (const [, x, size, text] of source.matchAll(
        /<text x="([\d.]+)"[^>]* font-size="(\d+)"[^>]*>([^<]*)</g,
      )) {
        const shown = text?.replace(/&\w+;/g, "x") ?? "";
        // Notes of arbitrary dialogues stand anywhere; cards count from their own left.
        if (Number(x) <= 40) expect(Number(x) + look.measure(shown, Number(size))).toBeLessThanOrEqual(260);
      }
    }),
    { numRuns: 100 },
  );
});
