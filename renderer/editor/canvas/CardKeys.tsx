import { type KeyboardEvent, useState } from "react";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { cardTitle } from "../cardTitle.ts";
import { moveNodes } from "../document/operations/moveNodes.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { grid } from "./grid.ts";

const directions: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The cards for keyboard and screen reader where they are no elements of their own: seen from afar, or outside the
 * window of a large dialogue. Only one card and its neighbours are elements; Tab goes from one to the next, and the
 * canvas follows. Keys mean what they mean on a card.
 */
export function CardKeys() {
  const t = useTexts(editorTexts);
  const { document, view } = useSession();
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const fallback = useDialogue((dialogue) => dialogue.language);
  const language = useView((state) => state.language);
  const selected = useView((state) => state.nodes);
  const [at, setAt] = useState(0);
  const here = Math.min(at, nodes.length - 1);
  const around = nodes.slice(Math.max(0, here - 1), here + 2);

  function onKeyDown(event: KeyboardEvent, id: string): void {
    const direction = directions[event.key];
    if (direction) {
      const [dx, dy] = direction;
      const step = event.shiftKey ? 5 * grid : grid;
      const places = new Map(
        nodes
          .filter((node) => node.id === id || view.getState().nodes.has(node.id))
          .map(({ id: moved, position: { x, y } }) => [moved, { x: x + dx * step, y: y + dy * step }]),
      );
      const merge = `move ${[...places.keys()].join(" ")}`;
      document.apply("moveCards", (draft) => moveNodes(draft, places), { merge });
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
      {around.map((node) => (
        <button
          key={node.id}
          type="button"
          data-card-key={node.id}
          aria-label={cardTitle(node, language, fallback)}
          aria-pressed={selected.has(node.id)}
          onFocus={() => {
            setAt(nodes.indexOf(node));
            if (!selected.has(node.id)) view.select([node.id]);
          }}
          onKeyDown={(event) => onKeyDown(event, node.id)}
        />
      ))}
    </div>
  );
}
