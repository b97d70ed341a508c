import { FileWarning } from "lucide-react";
import { useEffect, useState } from "react";
import type { CallError } from "#shared/ipc/result.ts";
import { errorText } from "../app/errorText.ts";
import { navigate } from "../app/navigate.ts";
import { registerFlusher } from "../app/registerFlusher.ts";
import { loadFlows } from "../flows/loadFlows.ts";
import { loadUses } from "../flows/loadUses.ts";
import { editorTexts } from "../i18n/areas/editorTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { showToast } from "../ui/toast/showToast.ts";
import { Editor } from "./Editor.tsx";
import styles from "./EditorScreen.module.css";
import { loadHosts } from "./hosts/loadHosts.ts";
import { createEditorSession } from "./session/createEditorSession.ts";
import type { EditorSession } from "./session/editorSession.ts";
import { openSession } from "./session/openSession.ts";
import { readDialogue } from "./session/readDialogue.ts";
import { SessionContext } from "./session/SessionContext.ts";
import { isStacked } from "./tidy/isStacked.ts";
import { tidyCards } from "./tidy/tidyCards.ts";

type Opened =
  | { readonly state: "opening" }
  | { readonly state: "failed"; readonly error: CallError }
  | { readonly state: "open"; readonly session: EditorSession };

/** Milliseconds that a dialogue whose cards have no places yet is laid out before it is shown as it is. */
const patience = 1500;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The editor of one dialogue: reads it, then hands it to the editor until the screen is left. */
export function EditorScreen({ id }: { readonly id: string }) {
  const t = useTexts(editorTexts);
  const [opened, setOpened] = useState<Opened>({ state: "opening" });

  useEffect(() => {
    let stop = () => {};
    let left = false;
    void Promise.all([readDialogue(id), loadFlows(), loadUses(id), loadHosts()]).then(async ([read]) => {
      if (left) return;
      if (!read.ok) return setOpened({ state: "failed", error: read.error });
      const { dialogue, revision, repairs } = read.value;
      const running = createEditorSession(dialogue, revision);
      const unregister = registerFlusher(() => running.session.autosave.flush());
      stop = () => {
        openSession.setState({ session: undefined });
        void running.stop().finally(unregister);
      };
      // before it is shown: the canvas looks first at what lies where it will stay; but nobody waits long for that
      if (isStacked(dialogue)) await Promise.race([tidyCards(running.session), pause(patience)]);
      if (left) return;
      setOpened({ state: "open", session: running.session });
      openSession.setState({ session: running.session });
      if (repairs.length > 0)
        showToast({
          text: currentTexts(editorTexts).repaired(repairs.length),
          detail: repairs.map(({ message }) => message).join("\n"),
        });
    });
    return () => {
      left = true;
      stop();
    };
  }, [id]);

  if (opened.state === "open")
    return (
      <SessionContext value={opened.session}>
        <Editor />
      </SessionContext>
    );
  return (
    <main className={styles.screen} aria-busy={opened.state === "opening"}>
      {opened.state === "failed" && (
        <EmptyState
          icon={FileWarning}
          title={opened.error.code === "not-found" ? t.dialogueGone : t.loadFailed}
          actions={<Button onClick={() => navigate({ screen: "list" })}>{t.backToList}</Button>}
        >
          {errorText(opened.error).advice}
        </EmptyState>
      )}
    </main>
  );
}
