import { type KeyboardEvent, useEffect } from "react";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { focusCanvas } from "../canvas/keys/focusCanvas.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { CardInspector } from "./CardInspector.tsx";
import { DialogueInspector } from "./DialogueInspector.tsx";
import { fieldToWrite } from "./fieldToWrite.ts";
import { firstField } from "./firstField.ts";
import { GroupInspector } from "./GroupInspector.tsx";
import styles from "./Inspector.module.css";
import { Note } from "./Note.tsx";
import { NoteInspector } from "./NoteInspector.tsx";
import { useInspected } from "./useInspected.ts";
import { whenShown } from "./whenShown.ts";

/** The forms at the right: of the chosen card, note or group, or of the dialogue itself while none is chosen. */
export function Inspector() {
  const t = useTexts(inspectorTexts);
  const session = useSession();
  const inspected = useInspected();
  const count = inspected.size;
  const chosen = count === 1 ? [...inspected][0] : undefined;
  const node = useDialogue((dialogue) => dialogue.nodes.find(({ id }) => id === chosen));
  const note = useDialogue((dialogue) => dialogue.notes.find(({ id }) => id === chosen));
  const group = useDialogue((dialogue) => dialogue.groups.find(({ id }) => id === chosen));
  const focusRequest = useView((view) => view.focusInspector);

  useEffect(() => {
    if (focusRequest > 0) whenShown(session, () => firstField()?.focus());
  }, [focusRequest, session]);
  const writeRequest = useView((view) => view.writeInInspector);
  useEffect(() => {
    if (writeRequest > 0) whenShown(session, () => fieldToWrite()?.focus());
  }, [writeRequest, session]);

  function leaveByEscape(event: KeyboardEvent<HTMLElement>): void {
    const { currentTarget, target, nativeEvent, key } = event;
    // keys of a list that lies over the panel come here too, but are its own; so is the one that closes such a list
    if (key !== "Escape" || event.defaultPrevented || nativeEvent.isComposing) return;
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    if (target.ariaExpanded === "true") return;
    event.preventDefault();
    focusCanvas(session);
  }

  return (
    <aside className={styles.inspector} aria-label={t.title} data-part onKeyDown={leaveByEscape}>
      {node ? (
        <CardInspector key={node.id} node={node} />
      ) : note ? (
        <NoteInspector key={note.id} note={note} />
      ) : group ? (
        <GroupInspector key={group.id} group={group} />
      ) : count > 1 ? (
        <div className={styles.form}>
          <h2 className={styles.title}>{t.severalTitle(count)}</h2>
          <Note>{t.severalText}</Note>
        </div>
      ) : (
        <DialogueInspector />
      )}
    </aside>
  );
}
