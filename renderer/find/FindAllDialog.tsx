import { SearchX } from "lucide-react";
import { useState } from "react";
import { useStore } from "zustand";
import { closeOverlay } from "../app/closeOverlay.ts";
import { FailedState } from "../app/FailedState.tsx";
import { savedOrTold } from "../app/savedOrTold.ts";
import { showError } from "../app/showError.ts";
import { findTexts } from "../i18n/areas/findTexts.ts";
import { uiTexts } from "../i18n/areas/uiTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import styles from "./FindAllDialog.module.css";
import { FindAllFields } from "./FindAllFields.tsx";
import { FoundDialogues } from "./FoundDialogues.tsx";
import { findAllStore } from "./findAllStore.ts";
import type { Previewed } from "./previewed.ts";
import { replaceInAll } from "./replaceInAll.ts";
import { tellReplaced } from "./tellReplaced.ts";
import { useFindAll } from "./useFindAll.ts";

/** Searching in all dialogues, and replacing in those that stay ticked, with every change shown before it is made. */
export function FindAllDialog() {
  const t = useTexts(findTexts);
  const ui = useTexts(uiTexts);
  const { query, replacing } = useStore(findAllStore);
  const { found, failure, settled, look } = useFindAll();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [stale, setStale] = useState(false);
  const isEmpty = query.trim() === "";
  const dialogues = isEmpty ? [] : (found?.dialogues ?? []);
  const chosen = dialogues.filter(({ id, replaced }) => !left.has(id) && replaced > 0);
  const places = chosen.reduce((sum, { replaced }) => sum + replaced, 0);
  const preview = found?.preview;
  const hits = dialogues.reduce((sum, { count }) => sum + count, 0);

  async function replace(preview: Previewed): Promise<void> {
    setBusy(true);
    setStale(false);
    try {
      const done = (await savedOrTold()) ? await replaceInAll(preview, chosen) : undefined;
      if (done?.ok) {
        closeOverlay();
        return tellReplaced(done.value);
      }
      if (done?.error.code === "conflict") setStale(true);
      else if (done) showError(done.error);
      await look();
    } catch (thrown) {
      showError({ code: "internal", message: String(thrown) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      size="large"
      title={t.allTitle}
      onClose={closeOverlay}
      footer={
        replacing && (
          <>
            <span className={styles.note}>{t.replaceText}</span>
            <Button onClick={closeOverlay}>{ui.cancel}</Button>
            <Button
              look="primary"
              disabled={places === 0 || busy || !settled}
              onClick={() => preview && void replace(preview)}
            >
              {t.replaceInAll(places, chosen.length)}
            </Button>
          </>
        )
      }
    >
      <FindAllFields />
      {stale && (
        <p role="alert" className={styles.stale}>
          {t.stale}
        </p>
      )}
      <p role="status" className={styles.count}>
        {isEmpty ? t.allHint : found && t.countInAll(hits, dialogues.length)}
      </p>
      {failure && (
        <FailedState title={t.allFailed} failure={failure} retry={t.again} onRetry={() => void look()} />
      )}
      {found && !isEmpty && !failure && dialogues.length === 0 && (
        <EmptyState icon={SearchX} title={t.nothing}>
          {t.nothingText}
        </EmptyState>
      )}
      <FoundDialogues
        dialogues={dialogues}
        replacement={replacing ? preview?.replacement : undefined}
        left={left}
        onToggle={(id) => {
          const next = new Set(left);
          if (!next.delete(id)) next.add(id);
          setLeft(next);
        }}
      />
      {found !== undefined && found.unread.length > 0 && (
        <p className={styles.count}>{t.unread(found.unread.join(", "))}</p>
      )}
    </Dialog>
  );
}
