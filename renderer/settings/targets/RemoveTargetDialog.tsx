import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { showError } from "../../app/showError.ts";
import { publishTexts } from "../../i18n/areas/publishTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { loadTargets } from "../../publish/loadTargets.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

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
    <Dialog
      size="small"
      title={t.removeTitle(target.name)}
      description={t.removeText}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button look="danger" onClick={() => void remove()}>
            {t.remove}
          </Button>
        </>
      }
    />
  );
}
