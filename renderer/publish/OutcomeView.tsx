import { CircleCheck, CircleStop, CircleX, ShieldQuestion } from "lucide-react";
import type { ReactNode } from "react";
import callout from "../ui/callout.module.css";
import styles from "./OutcomeView.module.css";

type OutcomeViewProps = {
  readonly how: keyof typeof icons;
  readonly title: string;
  readonly text: ReactNode;
  /** An address, a place or a fingerprint: shown as it is written, to be copied. */
  readonly detail?: string | undefined;
  readonly actions: ReactNode;
  /** What is not as it should be yet, although all went well. */
  readonly note?: string | undefined;
  readonly children?: ReactNode;
};

const icons = { good: CircleCheck, bad: CircleX, doubt: ShieldQuestion, stopped: CircleStop };

/** How something ended, in the middle of the room that it has, and what can be done next. */
export function OutcomeView({ how, title, text, detail, note, actions, children }: OutcomeViewProps) {
  const Icon = icons[how];
  return (
    <div className={styles.outcome} role={how === "good" || how === "stopped" ? "status" : "alert"}>
      <Icon size={34} aria-hidden className={styles[how]} />
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{text}</p>
      {detail !== undefined && (
        <p className={styles.detail} data-selectable>
          {detail}
        </p>
      )}
      {note !== undefined && <p className={callout.caution}>{note}</p>}
      {children}
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
