import { editorTexts } from "../i18n/areas/editorTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

type LeaveDialogProps = { readonly onStay: () => void; readonly onLeave: () => void };

/** Asks before changes that could not be saved are left behind. */
export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const t = useTexts(editorTexts);
  return (
    <Dialog
      size="small"
      title={t.leaveTitle}
      description={t.leaveText}
      onClose={onStay}
      footer={
        <>
          <Button look="danger" onClick={onLeave}>
            {t.leaveAnyway}
          </Button>
          <Button look="primary" onClick={onStay}>
            {t.stay}
          </Button>
        </>
      }
    />
  );
}
