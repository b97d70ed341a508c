import { expect, test } from "vitest";
import { Draft } from "../Draft.ts";
import { layOut } from "./layOut.ts";

test("a file of very many groups, each leading to the next, is laid out in seconds", {
  timeout: 8_000,
}, () => {
  const draft = new Draft("en");
  let last = draft.start;
  const stands = new Map<string, string>();
  for (let index = 0; index < 12_000; index += 1) {
    const cards = [0, 1].map(() => draft.card("message", { text: {} }));
    const [first = "", second = ""] = cards;
    draft.group(`Group ${index}`, cards);
    draft.connect(last, "next", `@${index}`);
    stands.set(`@${index}`, first);
    draft.connect(first, "next", second);
    last = second;
  }
  draft.redirect(stands);
  layOut(draft);
  const places = new Set(draft.nodes.map(({ position }) => `${position?.x} ${position?.y}`));
  expect(places.size).toBe(draft.nodes.length);
  const [one, two] = draft.groups[7]?.cards.map((id) => draft.nodes.find((node) => node.id === id)) ?? [];
  expect(two?.position?.x).toBeGreaterThan(one?.position?.x ?? Number.POSITIVE_INFINITY);
});
