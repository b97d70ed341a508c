import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Box } from "../canvas/scene/box.ts";
import { placeOf } from "../canvas/scene/placeOf.ts";
import { emptyScene, sceneOf } from "../canvas/scene/scene.ts";

/** A group that a layout moves as one: the place it takes, and its cards. */
export type Block = { readonly id: string; readonly box: Box; readonly cards: ReadonlySet<string> };

/**
 * The groups that a layout of `ids` moves as a whole: those of which all cards are among them, beside others. The cards of
 * one group alone are laid out within it.
 */
export function groupBlocks(
  dialogue: Dialogue,
  ids: ReadonlySet<string>,
  language: string,
): readonly Block[] {
  const whole = dialogue.groups.filter(
    ({ cards }) => cards.length < ids.size && cards.every((card) => ids.has(card)),
  );
  if (whole.length === 0) return [];
  const scene = sceneOf(dialogue, language, emptyScene);
  return whole.flatMap(({ id, cards }) => {
    const box = placeOf(scene, id);
    return box ? [{ id, box, cards: new Set(cards) }] : [];
  });
}
