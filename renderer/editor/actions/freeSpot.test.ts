import fc from "fast-check";
import { expect, it } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { cardLayout, cardWidth } from "../canvas/cardLayout.ts";
import { freeSpot } from "./freeSpot.ts";

it("a new card never covers another", () => {
  const place = fc.record({ x: fc.integer({ min: -800, max: 800 }), y: fc.integer({ min: -800, max: 800 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 30 }), place, (places, wish) => {
      const nodes = places.map((position, index) => newNode("question", `n${index}`, position, "en"));
      const dialogue = { ...newDialogue({ id: "d", name: "", language: "en" }), nodes };
      const spot = freeSpot(dialogue, wish);
      const covered = nodes.filter(
        (node) =>
          Math.abs(node.position.x - spot.x) < cardWidth &&
          node.position.y < spot.y + 100 &&
          node.position.y + cardLayout(node, "en", "en").height > spot.y,
      );
      expect(covered).toEqual([]);
    }),
  );
});
