import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { isTextField } from "../../commands/isTextField.ts";
import { classNames } from "../../ui/classNames.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./EditorView.module.css";

type EditorViewProps = {
  readonly title: string;
  /** What screen readers call the whole of it, if not as its title says. */
  readonly label?: string;
  /** One sentence beside the title; cut where there is no room. */
  readonly lead?: string;
  /** Buttons at the end of the head. */
  readonly actions?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A part of the editor that takes the place of the canvas; the focus goes to its title. Escape leaves it, but for one in a text. */
export function EditorView(props: EditorViewProps) {
  const { title, label = title, lead, actions, closeLabel, onClose, className, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  function leaveByEscape({ key, target, currentTarget, nativeEvent, defaultPrevented }: KeyboardEvent): void {
    if (key !== "Escape" || defaultPrevented || nativeEvent.isComposing) return;
    // keys of what lies over the view come here too; a list that is open is closed by its own
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    if (!isTextField(target) && target.ariaExpanded !== "true") onClose();
  }
  return (
    <section
      className={classNames(styles.view, className)}
      aria-label={label}
      data-part
      onKeyDown={leaveByEscape}
    >
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {actions}
        <IconButton icon={X} label={closeLabel} onClick={onClose} />
      </header>
      {children}
    </section>
  );
}
