import { type ReactNode, useState } from "react";
import { uiTexts } from "../i18n/areas/uiTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

type ConfirmDialogProps = {
  readonly title: string;
  readonly description: ReactNode;
  /** What the button says that goes on. */
  readonly confirm: string;
  /** What the other one says, where "Cancel" could be taken for it. */
  readonly keep?: string;
  /** `danger` where something is lost by it. */
  readonly look: "primary" | "danger";
  readonly size?: "small" | "medium";
  /** Called once; closes the dialog when it may go. */
  readonly onConfirm: () => void | Promise<void>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** Asks before something is done that reaches far or cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, description, confirm, keep, look, size = "small", onConfirm, onClose, children } = props;
  const t = useTexts(uiTexts);
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await onConfirm();
    setBusy(false);
  };
  return (
    <Dialog
      size={size}
      title={title}
      description={description}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{keep ?? t.cancel}</Button>
          <Button look={look} disabled={busy} onClick={() => void run()}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
