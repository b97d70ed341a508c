import type { KeyboardEvent } from "react";
import { keyboardTexts } from "../../../i18n/areas/keyboardTexts.ts";
import { currentTexts } from "../../../i18n/currentTexts.ts";
import type { EditorSession } from "../../session/editorSession.ts";
import type { Scene } from "../scene/scene.ts";
import { directionOf } from "./direction.ts";
import { focusThing } from "./focusThing.ts";
import { moveByKey } from "./moveByKey.ts";
import { nextThing } from "./nextThing.ts";

/**
 * Does what a key means on a card, a group or a note that has the focus; says whether it meant something. Arrows go to
 * others (with Shift these are chosen too), with Ctrl they move it; Home goes to the start, Enter into the inspector,
 * Escape lets go of what is chosen.
 */
export function thingKey(event: KeyboardEvent, id: string, session: EditorSession, scene: Scene): boolean {
  const { view } = session;
  if (event.altKey) return false;
  const moving = event.ctrlKey || event.metaKey;
  const direction = directionOf(event.key);
  if (direction) {
    if (moving) {
      moveByKey(session, scene, id, direction, event.shiftKey);
      view.setState({ inSight: { id } });
    } else {
      const next = nextThing(scene, id, direction);
      if (next === undefined) view.announce(currentTexts(keyboardTexts).nothingThere[direction]);
      else {
        view.select(event.shiftKey ? [...view.getState().nodes, next] : [next]);
        view.setState({ inSight: { id: next } });
        focusThing(next);
      }
    }
    return true;
  }
  if (moving || event.shiftKey) return false;
  if (event.key === "Enter") {
    view.select([id]);
    view.setState(({ focusInspector }) => ({ focusInspector: focusInspector + 1 }));
  } else if (event.key === "Home") goToStart(session);
  else if (event.key === "Escape") view.select([]);
  else return false;
  return true;
}

function goToStart({ document, view }: EditorSession): void {
  const start = document.getState().dialogue.nodes.find(({ kind }) => kind === "start");
  if (!start) return;
  view.select([start.id]);
  focusThing(start.id);
}
