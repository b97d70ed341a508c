import { useStore } from "zustand";
import { runCommand } from "../../commands/runCommand.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { UndoButtons } from "../../ui/UndoButtons.tsx";
import styles from "../page.module.css";
import { isAllValid } from "./isAllValid.ts";
import type { SiteSession } from "./siteSession.ts";

/** Whether the settings are saved, and what of them can be taken back. */
export function SaveLine({ session: { store, saving, retry } }: { readonly session: SiteSession }) {
  const t = useTexts(settingsTexts);
  const saved = useStore(saving);
  const isValid = useStore(store, ({ content }) => isAllValid(content));
  const undoable = useStore(store, ({ history }) => history.undo.at(-1)?.name);
  const redoable = useStore(store, ({ history }) => history.redo.at(-1)?.name);
  const state = isValid || saved === "failed" ? saved : "invalid";
  const words = { saved: t.saved, saving: t.saving, invalid: t.check, failed: t.notSaved };
  const bad = state === "invalid" || state === "failed";
  return (
    <div className={styles.state}>
      <div className={styles.said} data-bad={bad || undefined} role="status">
        {words[state]}
        {state === "failed" && <Button onClick={retry}>{t.retry}</Button>}
      </div>
      <UndoButtons
        area="site"
        undo={undoable && t.steps[undoable]}
        redo={redoable && t.steps[redoable]}
        onTake={(direction) => runCommand(`site.${direction}`)}
      />
    </div>
  );
}
