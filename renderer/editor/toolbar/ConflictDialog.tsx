import { showError } from "../../app/showError.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useSession } from "../session/useSession.ts";

/** Asks which version to keep when another one was saved meanwhile. It cannot be put off: nothing is saved until then. */
export function ConflictDialog() {
  const t = useTexts(editorTexts);
  const { id, document, autosave, view } = useSession();

  async function resolve(keep: "mine" | "theirs"): Promise<void> {
    const read = await call("dialogues:get", { id });
    if (!read.ok) return showError(read.error);
    const { dialogue, revision } = read.value;
    if (keep === "mine") return autosave.rebase(null, revision);
    document.load(dialogue);
    view.select([]);
    autosave.rebase(dialogue, revision);
  }

  return (
    <Dialog
      size="small"
      title={t.conflictTitle}
      description={t.conflictText}
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
