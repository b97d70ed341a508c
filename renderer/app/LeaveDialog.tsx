import { editorTexts } from "../i18n/areas/editorTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

type LeaveDialogProps = {
  /** What would be lost, where it is not for want of a save that goes wrong. */
  readonly text?: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
};

/** Asks before changes that are not saved are left behind. */
export function LeaveDialog({ text, onStay, onLeave }: LeaveDialogProps) {
  const t = useTexts(editorTexts);
  return (
    <Dialog
      size="small"
      title={t.leaveTitle}
      description={text ?? t.leaveText}
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
