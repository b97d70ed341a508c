import { Check, CloudAlert, LoaderCircle } from "lucide-react";
import { useStore } from "zustand";
import { errorText } from "../../app/errorText.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import type { Autosave } from "../document/autosave.ts";
import styles from "./Toolbar.module.css";

/** Whether what is on screen is on disk; when not, why, and the way to try again. */
export function SaveState<Content>({ autosave }: { readonly autosave: Autosave<Content> }) {
  const t = useTexts(editorTexts);
  const status = useStore(autosave.store, (state) => state.status);
  if (status.state === "failed") {
    const { title, advice } = errorText(status.error);
    return (
      <div className={styles.save} data-state="failed" role="alert" data-tooltip={`${title}. ${advice}`}>
        <CloudAlert size={15} aria-hidden />
        {t.notSaved}: {title}
        <Button onClick={autosave.retry}>{t.retry}</Button>
      </div>
    );
  }
  const isSaved = status.state === "saved";
  return (
    <div className={styles.save} data-state={status.state}>
      {isSaved ? <Check size={14} aria-hidden /> : <LoaderCircle size={14} aria-hidden />}
      {isSaved ? t.saved : t.saving}
    </div>
  );
}
