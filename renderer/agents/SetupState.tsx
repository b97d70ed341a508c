import { useStore } from "zustand";
import { runCommand } from "../commands/runCommand.ts";
import { agentsTexts } from "../i18n/areas/agentsTexts.ts";
import { settingsTexts } from "../i18n/areas/settingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { UndoButtons } from "../ui/UndoButtons.tsx";
import styles from "./AgentsScreen.module.css";
import type { SetupSession } from "./session/setupSession.ts";

/** Whether everything is saved, and what can be taken back. */
export function SetupState({ session: { store, saving, retry } }: { readonly session: SetupSession }) {
  const t = useTexts(agentsTexts);
  const words = useTexts(settingsTexts);
  const state = useStore(saving);
  const undo = useStore(store, ({ history }) => history.undo.at(-1)?.name);
  const redo = useStore(store, ({ history }) => history.redo.at(-1)?.name);
  const said = { saved: words.saved, saving: words.saving, failed: words.notSaved }[state];
  return (
    <>
      <span className={styles.said} data-bad={state === "failed" || undefined} role="status">
        {said}
      </span>
      {state === "failed" && <Button onClick={retry}>{words.retry}</Button>}
      <UndoButtons
        area="agents"
        undo={undo && t.steps[undo]}
        redo={redo && t.steps[redo]}
        onTake={(direction) => runCommand(`agents.${direction}`)}
      />
    </>
  );
}
