import { showError } from "../../app/showError.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { ThemeSession } from "../session/themeSession.ts";

/** Asks which theme to keep when another one was saved meanwhile. It cannot be put off: nothing is saved until then. */
export function SaveConflictDialog({ session: { id, store, autosave } }: { readonly session: ThemeSession }) {
  const t = useTexts(editorTexts);
  const { conflict, conflictText } = useTexts(themesTexts);

  async function resolve(keep: "mine" | "theirs"): Promise<void> {
    const listed = await call("themes:list");
    if (!listed.ok) return showError(listed.error);
    const stored = listed.value.find(({ theme }) => theme.id === id);
    // deleted meanwhile: what is here comes back as a new one
    if (!stored || keep === "mine") return autosave.rebase(null, stored?.revision ?? 0);
    store.load(stored.theme);
    autosave.rebase(stored.theme, stored.revision);
  }

  return (
    <Dialog
      size="small"
      title={conflict}
      description={conflictText}
      onClose={() => {}}
      footer={
        <>
          <Button onClick={() => void resolve("theirs")}>{t.conflictTheirs}</Button>
          <Button look="primary" onClick={() => void resolve("mine")}>
            {t.conflictMine}
          </Button>
        </>
      }
    />
  );
}
