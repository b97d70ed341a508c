import { SearchX, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useStore } from "zustand";
import { closeOverlay } from "../app/closeOverlay.ts";
import { errorText } from "../app/errorText.ts";
import { savedOrTold } from "../app/savedOrTold.ts";
import { showError } from "../app/showError.ts";
import { findTexts } from "../i18n/areas/findTexts.ts";
import { uiTexts } from "../i18n/areas/uiTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { showToast } from "../ui/toast/showToast.ts";
import styles from "./FindAllDialog.module.css";
import { FindAllFields } from "./FindAllFields.tsx";
import { FoundDialogues } from "./FoundDialogues.tsx";
import { findAllStore } from "./findAllStore.ts";
import { replaceInAll } from "./replaceInAll.ts";
import { useFindAll } from "./useFindAll.ts";

/** Searching in all dialogues, and replacing in those that stay ticked, with every change shown before it is made. */
export function FindAllDialog() {
  const t = useTexts(findTexts);
  const ui = useTexts(uiTexts);
  const { query, replacing } = useStore(findAllStore);
  const { found, failure, searching, look } = useFindAll();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const isEmpty = query.trim() === "";
  const dialogues = isEmpty ? [] : (found?.dialogues ?? []);
  const chosen = dialogues.filter(({ id, replaced }) => !left.has(id) && replaced > 0);
  const places = chosen.reduce((sum, { replaced }) => sum + replaced, 0);
  const hits = dialogues.reduce((sum, { count }) => sum + count, 0);

  async function replace(): Promise<void> {
    setBusy(true);
    const done = (await savedOrTold()) ? await replaceInAll(findAllStore.getState(), chosen) : undefined;
    setBusy(false);
    if (!done) return;
    if (!done.ok) {
      showError(done.error);
      return look();
    }
    const { places: changed, dialogues: count, takeBack } = done.value;
    closeOverlay();
    showToast({
      text: t.replacedInAll(changed, count),
      detail: t.replacedInAllText,
      action: {
        label: t.takeBack,
        run: () =>
          void takeBack().then((error) => (error ? showError(error) : showToast({ text: t.takenBack }))),
      },
    });
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
              disabled={places === 0 || busy || searching}
              onClick={() => void replace()}
            >
              {t.replaceInAll(places, chosen.length)}
            </Button>
          </>
        )
      }
    >
      <FindAllFields />
      <p role="status" className={styles.count}>
        {isEmpty ? t.allHint : found && t.countInAll(hits, dialogues.length)}
      </p>
      {failure && (
        <EmptyState
          icon={TriangleAlert}
          title={t.allFailed}
          actions={<Button onClick={() => void look()}>{t.again}</Button>}
        >
          {errorText(failure).advice}
        </EmptyState>
      )}
      {found && !isEmpty && !failure && dialogues.length === 0 && (
        <EmptyState icon={SearchX} title={t.nothing}>
          {t.nothingText}
        </EmptyState>
      )}
      <FoundDialogues
        dialogues={dialogues}
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
