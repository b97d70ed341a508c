import { type NodeProps, NodeResizeControl } from "@xyflow/react";
import { memo, useState } from "react";
import { noteLimits } from "#shared/dialogue/note.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import { changeNote } from "../document/operations/changeNote.ts";
import { useSession } from "../session/useSession.ts";
import type { NoteNode } from "./flowTypes.ts";
import styles from "./NoteCard.module.css";

/** A note: a double click writes on it, its corner gives it another size. */
export const NoteCard = memo(function NoteCard({ data: { note }, selected }: NodeProps<NoteNode>) {
  const t = useTexts(canvasTexts);
  const { document } = useSession();
  const [writing, setWriting] = useState(false);
  const { id, text, color } = note;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the inspector is the way for keyboards: Enter on the note
    <div
      className={classNames(styles.note, styles[color], selected && styles.selected)}
      onDoubleClick={() => setWriting(true)}
    >
      {writing ? (
        <textarea
          // biome-ignore lint/a11y/noAutofocus: the author has just asked to write here
          autoFocus
          className={classNames(styles.text, "nodrag nowheel nopan")}
          aria-label={t.noteText}
          maxLength={20_000}
          value={text}
          onChange={({ target }) =>
            document.apply("editNote", (draft) => changeNote(draft, id, { text: target.value }), {
              merge: `${id} text`,
            })
          }
          onKeyDown={(event) => {
            if (event.key === "Escape") setWriting(false);
          }}
          onBlur={() => {
            document.seal();
            setWriting(false);
          }}
        />
      ) : (
        <p className={classNames(styles.text, text === "" && styles.blank)}>{text || t.noteBlank}</p>
      )}
      {selected && (
        <NodeResizeControl
          position="bottom-right"
          minWidth={noteLimits.least}
          minHeight={noteLimits.least}
          maxWidth={noteLimits.most}
          maxHeight={noteLimits.most}
          className={styles.corner ?? ""}
        />
      )}
    </div>
  );
});
