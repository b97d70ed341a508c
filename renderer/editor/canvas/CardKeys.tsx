import { memo, useMemo, useState } from "react";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { thingKey } from "./keys/thingKey.ts";
import type { Scene } from "./scene/scene.ts";
import { thingTitle } from "./scene/thingTitle.ts";
import { useCanvasHelp } from "./useCanvasHelp.ts";

/**
 * The cards, groups and notes for keyboard and screen reader where they are no elements of their own: seen from afar, or outside the
 * window of a large dialogue. Only one and its neighbours are elements; Tab goes from one to the next, and the
 * canvas follows. Keys mean what they mean on a card.
 */
export const CardKeys = memo(function CardKeys({ scene }: { readonly scene: Scene }) {
  const t = useTexts(editorTexts);
  const help = useCanvasHelp();
  const session = useSession();
  const { view } = session;
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
  const [seen, setSeen] = useState(selected);
  if (seen !== selected) {
    setSeen(selected);
    const last = [...selected].at(-1);
    const index = last === undefined ? -1 : things.indexOf(last);
    if (index !== -1) setAt(index);
  }
  const here = Math.min(at, things.length - 1);
  const around = things.slice(Math.max(0, here - 1), here + 2);

  return (
    // biome-ignore lint/a11y/useSemanticElements: cards are no form fields, so that a fieldset would mislead
    <div role="group" aria-label={t.canvas} aria-description={help} className="visually-hidden">
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
          onKeyDown={(event) => {
            if (!thingKey(event, id, session, scene)) return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
      ))}
    </div>
  );
});
