import { showError } from "../../app/showError.ts";
import { mailTexts } from "../../i18n/areas/mailTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { showToast } from "../../ui/toast/showToast.ts";

type RemoveMailDialogProps = { readonly onRemoved: () => void; readonly onClose: () => void };

/** Asks before the mail server is forgotten. */
export function RemoveMailDialog({ onRemoved, onClose }: RemoveMailDialogProps) {
  const t = useTexts(mailTexts);
  const remove = async () => {
    const removed = await call("mail:remove");
    onClose();
    if (!removed.ok) return showError(removed.error);
    showToast({ text: t.removed });
    onRemoved();
  };
  return (
    <ConfirmDialog
      title={t.removeTitle}
      description={t.removeText}
      confirm={t.remove}
      look="danger"
      onConfirm={remove}
      onClose={onClose}
    />
  );
}
