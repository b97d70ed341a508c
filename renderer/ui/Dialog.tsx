import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { suspendShortcuts } from "../commands/suspendShortcuts.ts";
import { uiTexts } from "../i18n/areas/uiTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { classNames } from "./classNames.ts";
import styles from "./Dialog.module.css";
import { IconButton } from "./IconButton.tsx";

type DialogProps = {
  readonly title: string;
  readonly description?: ReactNode;
  readonly onClose: () => void;
  /** Buttons at the end. */
  readonly footer?: ReactNode;
  readonly size?: "small" | "medium" | "large" | "full";
  readonly children?: ReactNode;
};

/** A modal dialog. It is open while it is on screen; Escape, the cross and a click beside it call `onClose`. */
export function Dialog({ title, description, onClose, footer, size = "medium", children }: DialogProps) {
  const t = useTexts(uiTexts);
  useEffect(suspendShortcuts, []);
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={classNames(styles.popup, styles[size])}>
          <header className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
          </header>
          {description && <Base.Description className={styles.description}>{description}</Base.Description>}
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
          {/* Last, so that the focus goes to what the dialog is about and not to the way out. */}
          <Base.Close
            className={styles.close}
            render={<IconButton label={t.close} icon={X} size="small" />}
          />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
