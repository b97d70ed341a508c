import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { parseClip } from "./parseClip.ts";

const card = (id: string) => ({
  id,
  kind: "message",
  position: { x: 0, y: 0 },
  data: { text: { en: "Hi" } },
});
const clip = {
  parley: "cards",
  format: 1,
  copy: "c",
  dialogue: "d",
  nodes: [card("a"), card("b")],
  edges: [{ id: "e", from: { node: "a", port: "next" }, to: { node: "b" } }],
};

test("copied cards come back, with what this version does not know of them", () => {
  const node = { ...card("a"), invented: 1, data: { text: { en: "Hi" }, note: "kept" } };
  const parsed = parseClip(JSON.stringify({ ...clip, nodes: [node, card("b")] }, null, 2));
  expect(parsed).toMatchObject({
    ok: true,
    clip: { nodes: [node, card("b")], edges: clip.edges, notes: [] },
  });
});

test.each([
  ["nothing", " \n", "empty"],
  ["words", "Dear customer", "not-cards"],
  ["foreign JSON", '{"nodes":[{"id":"a"}],"edges":[]}', "not-cards"],
  ["5 MB of text", "x".repeat(5_000_000), "not-cards"],
  ["5 MB of brackets", '{"parley":"cards","nodes":'.padEnd(5_000_000, "["), "damaged"],
  ["half of a copy", JSON.stringify(clip).slice(0, 200), "damaged"],
  ["a card of an unknown kind", JSON.stringify(clip).replaceAll("message", "spell"), "damaged"],
  ["a copy of a later version", JSON.stringify({ ...clip, format: 2 }), "newer"],
  ["far too much", `${JSON.stringify(clip)}${" ".repeat(30_000_000)}`, "too-big"],
])("%s holds no cards", (_, text, reason) => {
  expect(parseClip(text)).toEqual({ ok: false, reason });
});

test("whatever is in a copy, what comes out has ids of its own and whole connections", () => {
  fc.assert(
    fc.property(arbitraryDialogue, ({ nodes, edges }) => {
      const parsed = parseClip(JSON.stringify({ ...clip, nodes, edges }));
      if (!parsed.ok) throw new Error(parsed.reason);
      const ids = new Set(parsed.clip.nodes.map(({ id }) => id));
      expect(ids.size).toBe(nodes.length);
      for (const { from, to } of parsed.clip.edges) expect(ids.has(from.node) && ids.has(to.node)).toBe(true);
    }),
  );
});

test("no text at all makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (rest) => {
      expect(typeof parseClip(`{"parley":"cards",${rest}`).ok).toBe("boolean");
    }),
  );
});
