import { useRef } from "react";
import type { DialogueSummary } from "#shared/ipc/contract.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { classNames } from "../ui/classNames.ts";
import { openDialogue } from "./actions/openDialogue.ts";
import { renameDialogue } from "./actions/renameDialogue.ts";
import styles from "./DialogueGrid.module.css";
import { focusActiveRow } from "./focusActiveRow.ts";
import { listStore } from "./listStore.ts";

/** A dialogue's name: opens it; while it is being renamed, the field for the new one. */
export function RowName({ dialogue: { id, name } }: { readonly dialogue: DialogueSummary }) {
  const t = useTexts(dialoguesTexts);
  const renaming = listStore((state) => state.renaming === id);
  if (renaming) return <RenameField id={id} name={name} />;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classNames(styles.name, name === "" && styles.nameless)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.stopPropagation();
        void openDialogue(id);
      }}
    >
      {name || t.untitled}
    </button>
  );
}

function RenameField({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useTexts(dialoguesTexts);
  const left = useRef(false);
  const finish = (value: string | undefined, focusRow: boolean) => {
    if (left.current) return;
    left.current = true;
    void renameDialogue(id, value ?? "");
    if (focusRow) focusActiveRow();
  };
  return (
    <input
      type="text"
      // biome-ignore lint/a11y/noAutofocus: the user asked for the field
      autoFocus
      aria-label={t.renameLabel}
      className={styles.rename}
      maxLength={200}
      defaultValue={name}
      onFocus={(event) => event.target.select()}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={(event) => finish(event.target.value, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") finish(event.currentTarget.value, true);
        if (event.key === "Escape") finish(undefined, true);
      }}
    />
  );
}
