import { type KeyboardEvent, memo, useMemo, useState } from "react";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { moveNodes } from "../document/operations/moveNodes.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { grid } from "./grid.ts";
import { dragPlaces } from "./scene/dragPlaces.ts";
import { movesOf } from "./scene/movesOf.ts";
import type { Scene } from "./scene/scene.ts";
import { thingTitle } from "./scene/thingTitle.ts";

const directions: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The cards, groups and notes for keyboard and screen reader where they are no elements of their own: seen from afar, or outside the
 * window of a large dialogue. Only one and its neighbours are elements; Tab goes from one to the next, and the
 * canvas follows. Keys mean what they mean on a card.
 */
export const CardKeys = memo(function CardKeys({ scene }: { readonly scene: Scene }) {
  const t = useTexts(editorTexts);
  const { document, view } = useSession();
  const fallback = useDialogue((dialogue) => dialogue.language);
  const language = useView((state) => state.language);
  const selected = useView((state) => state.nodes);
  const [at, setAt] = useState(0);
  const things = useMemo(
    () => [
      ...scene.cards.keys(),
      ...scene.frames.map(({ group }) => group.id),
      ...scene.notes.map(({ id }) => id),
    ],
    [scene],
  );
  const here = Math.min(at, things.length - 1);
  const around = things.slice(Math.max(0, here - 1), here + 2);

  function onKeyDown(event: KeyboardEvent, id: string): void {
    const direction = directions[event.key];
    if (direction) {
      const [dx, dy] = direction;
      const step = event.shiftKey ? 5 * grid : grid;
      const moved = [id, ...view.getState().nodes];
      const places = dragPlaces(scene, moved, { x: dx * step, y: dy * step });
      const merge = `move ${[...places.keys()].join(" ")}`;
      document.apply(
        "moveCards",
        (draft) => moveNodes(draft, movesOf(scene, document.getState().dialogue, places)),
        { merge },
      );
    } else if (event.key === "Enter") {
      view.select([id]);
      view.setState(({ focusInspector }) => ({ focusInspector: focusInspector + 1 }));
    } else if (event.key === "Escape") view.select([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: cards are no form fields, so that a fieldset would mislead
    <div role="group" aria-label={t.canvas} aria-description={t.canvasHelp} className="visually-hidden">
      {around.map((id) => (
        <button
          key={id}
          type="button"
          data-card-key={id}
          aria-label={thingTitle(scene, id, language, fallback)}
          aria-pressed={selected.has(id)}
          onFocus={() => {
            setAt(things.indexOf(id));
            if (!selected.has(id)) view.select([id]);
          }}
          onKeyDown={(event) => onKeyDown(event, id)}
        />
      ))}
    </div>
  );
});
