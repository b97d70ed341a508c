import { savedOrTold } from "../../app/savedOrTold.ts";
import { showError } from "../../app/showError.ts";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { revealFile } from "./revealFile.ts";

/** Writes the saved dialogue to a `*.dialogue.json` where the user says. */
export async function exportFile(id: string): Promise<void> {
  if (!(await savedOrTold())) return;
  const written = await call("dialogues:exportFile", { id });
  if (!written.ok) return showError(written.error);
  if (written.value === null) return;
  const { path } = written.value;
  const t = currentTexts(transferTexts);
  showToast({
    text: t.exportedFile,
    detail: path,
    action: { label: t.reveal, run: () => void revealFile(path) },
  });
}
