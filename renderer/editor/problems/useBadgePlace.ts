import { useStore, useStoreApi } from "@xyflow/react";
import { useMemo } from "react";
import { overlaps } from "../canvas/scene/box.ts";
import { placeOf } from "../canvas/scene/placeOf.ts";
import { emptyScene, sceneOf } from "../canvas/scene/scene.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useView } from "../session/useView.ts";

/** Canvas units: where the badge stands in the head of a card, from its top right. */
const inset = 32;
const top = 9;
const size = 22;

/** What a popover can hang on. */
type Anchor = { readonly getBoundingClientRect: () => DOMRect };

/**
 * Where the badge of a card is in the window, however the canvas is moved, zoomed and drawn; undefined while the card is out of
 * sight.
 */
export function useBadgePlace(node: string): Anchor | undefined {
  const dialogue = useDialogue((whole) => whole);
  const language = useView((view) => view.language);
  const store = useStoreApi();
  const transform = useStore((state) => state.transform);
  const card = useMemo(
    () => placeOf(sceneOf(dialogue, language, emptyScene), node),
    [dialogue, language, node],
  );
  return useMemo(() => {
    const bounds = store.getState().domNode?.getBoundingClientRect();
    if (!card || !bounds) return undefined;
    const [x, y, zoom] = transform;
    const rect = new DOMRect(
      bounds.left + x + (card.right - inset) * zoom,
      bounds.top + y + (card.top + top) * zoom,
      size * zoom,
      size * zoom,
    );
    return overlaps(rect, bounds) ? { getBoundingClientRect: () => rect } : undefined;
  }, [card, transform, store]);
}
