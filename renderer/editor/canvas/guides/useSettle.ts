import { type Transform, useStoreApi } from "@xyflow/react";
import { useCallback, useEffect, useRef } from "react";
import { preferencesStore } from "../../../settings/preferencesStore.ts";
import { partInWindow } from "../partInWindow.ts";
import { type Box, overlaps } from "../scene/box.ts";
import { boxOf } from "../scene/boxOf.ts";
import { boxOfNote } from "../scene/boxOfNote.ts";
import type { Places } from "../scene/place.ts";
import type { Scene } from "../scene/scene.ts";
import { type GuideIndex, guideIndex } from "./guideIndex.ts";
import { type Settled, settlePlaces } from "./settlePlaces.ts";

/** Pixels from which a card is drawn to what it would be level with. */
const reach = 6;

/** What cards can be level with: those in the window that are not dragged. Stands while the same ones are dragged. */
type Known = {
  readonly scene: Scene;
  readonly transform: Transform;
  readonly dragged: string;
  readonly index: GuideIndex;
};

/**
 * The way in which dragged things settle: on the grid and level with others, as the author has chosen; with Ctrl or ⌘ held
 * down anywhere.
 */
export function useSettle(): (scene: Scene, places: Places) => Settled {
  const store = useStoreApi();
  const known = useRef<Known>(undefined);
  const free = useRef(false);

  useEffect(() => {
    const look = ({ ctrlKey, metaKey }: MouseEvent) => {
      free.current = ctrlKey || metaKey;
    };
    addEventListener("pointermove", look, true);
    return () => removeEventListener("pointermove", look, true);
  }, []);

  return useCallback(
    (scene, places) => {
      const { snap, guides } = preferencesStore.getState();
      const { transform, width, height } = store.getState();
      const box = boxAround(scene, places);
      if (free.current || !box) return settlePlaces(places, box ?? nowhere, anywhere);
      const before = known.current;
      const dragged = [...places.keys()].join(" ");
      const same = before?.scene === scene && before.transform === transform && before.dragged === dragged;
      const seen = partInWindow({ transform, width, height }, 0);
      if (guides && seen && !same)
        known.current = { scene, transform, dragged, index: indexOf(scene, places, seen) };
      const index = guides ? known.current?.index : undefined;
      return settlePlaces(places, box, { index, snap, reach: reach / transform[2] });
    },
    [store],
  );
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const anywhere = { index: undefined, snap: false, reach: 0 };

function indexOf(scene: Scene, dragged: Places, seen: Box): GuideIndex {
  const boxes: Box[] = [];
  const take = (id: string, box: Box) => {
    if (overlaps(box, seen) && !dragged.has(id)) boxes.push(box);
  };
  for (const card of scene.cards.values()) take(card.id, boxOf(card));
  for (const note of scene.notes) take(note.id, boxOfNote(note));
  return guideIndex(boxes);
}

/** The smallest box around dragged things where they are now. */
function boxAround(scene: Scene, places: Places): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [id, { x, y }] of places) {
    const { width, height } = scene.cards.get(id)?.layout ??
      scene.notes.find((note) => note.id === id)?.size ?? { width: 0, height: 0 };
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left > right ? undefined : { left, top, right, bottom };
}
