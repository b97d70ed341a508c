import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { showError } from "../../app/showError.ts";
import { publishTexts } from "../../i18n/areas/publishTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { loadTargets } from "../../publish/loadTargets.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";

type RemoveTargetDialogProps = { readonly target: PublishTarget; readonly onClose: () => void };

/** Asks before a target is forgotten. */
export function RemoveTargetDialog({ target, onClose }: RemoveTargetDialogProps) {
  const t = useTexts(publishTexts);
  const remove = async () => {
    const removed = await call("targets:remove", { id: target.id });
    if (!removed.ok) showError(removed.error);
    await loadTargets();
    onClose();
  };
  return (
    <ConfirmDialog
      title={t.removeTitle(target.name)}
      description={t.removeText}
      confirm={t.remove}
      look="danger"
      onConfirm={remove}
      onClose={onClose}
    />
  );
}
