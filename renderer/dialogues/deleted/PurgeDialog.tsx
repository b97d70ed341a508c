import { showError } from "../../app/showError.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { showToast } from "../../ui/toast/showToast.ts";
import { forgetDeleted } from "../history/forgetDeleted.ts";

type PurgeDialogProps = {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onPurged: () => Promise<void>;
};

/** Asks before a dialogue goes for good, as that cannot be taken back. */
export function PurgeDialog({ id, name, onClose, onPurged }: PurgeDialogProps) {
  const t = useTexts(versionsTexts);

  async function purge(): Promise<void> {
    const purged = await call("dialogues:purge", { id });
    onClose();
    if (!purged.ok) return showError(purged.error);
    forgetDeleted([id]);
    showToast({ text: t.purged(name) });
    await onPurged();
  }

  return (
    <ConfirmDialog
      title={t.purgeTitle(name)}
      description={t.purgeText}
      confirm={t.purge}
      look="danger"
      onConfirm={purge}
      onClose={onClose}
    />
  );
}
