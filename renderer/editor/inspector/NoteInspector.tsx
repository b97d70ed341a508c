import { StickyNote, Trash2 } from "lucide-react";
import { type DialogueNote, noteColors, noteLimits } from "#shared/dialogue/note.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { deleteSelection } from "../actions/deleteSelection.ts";
import { changeNote, type NoteChange } from "../document/operations/changeNote.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./Inspector.module.css";
import { NumberField } from "./NumberField.tsx";

/** The form of a note. */
export function NoteInspector({ note }: { readonly note: DialogueNote }) {
  const t = useTexts(canvasTexts);
  const { remove } = useTexts(editorTexts);
  const session = useSession();
  const { document } = session;
  const { id, size } = note;
  const bounds = { min: noteLimits.least, max: noteLimits.most };

  function set(change: NoteChange): void {
    const merge = `${id} ${Object.keys(change).join(" ")}`;
    document.apply("editNote", (draft) => changeNote(draft, id, change), { merge });
  }

  return (
    <>
      <header className={styles.head}>
        <span className={styles.icon} data-hue="group">
          <StickyNote size={15} strokeWidth={2.1} aria-hidden />
        </span>
        <h2 className={styles.title}>{t.note}</h2>
        <IconButton label={remove} shortcut="Delete" icon={Trash2} onClick={() => deleteSelection(session)} />
      </header>
      <div className={styles.form}>
        <div className={styles.fields} data-form>
          <TextAreaField
            label={t.noteText}
            hint={t.noteHint}
            maxLength={20_000}
            value={note.text}
            onBlur={document.seal}
            onChange={(text) => set({ text })}
          />
          <SelectField
            label={t.noteColor}
            value={note.color}
            options={noteColors.map((color) => ({ value: color, label: t.noteColors[color] }))}
            onChange={(color) => set({ color })}
          />
          <NumberField
            label={t.noteWidth}
            {...bounds}
            value={size.width}
            onChange={(width) => width !== undefined && set({ size: { ...size, width } })}
          />
          <NumberField
            label={t.noteHeight}
            {...bounds}
            value={size.height}
            onChange={(height) => height !== undefined && set({ size: { ...size, height } })}
          />
        </div>
      </div>
    </>
  );
}
