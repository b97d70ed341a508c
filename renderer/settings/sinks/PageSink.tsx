import type { ReactNode } from "react";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { SentFields } from "./SentFields.tsx";
import styles from "./sinks.module.css";

type PageSinkProps = {
  readonly label: string;
  readonly hint: ReactNode;
  readonly on: boolean;
  readonly leaveOut: readonly string[];
  readonly onSwitch: (on: boolean) => void;
  readonly onLeaveOut: (leaveOut: string[]) => void;
};

/** Something on the page that is told or not, and of what. */
export function PageSink({ label, hint, on, leaveOut, onSwitch, onLeaveOut }: PageSinkProps) {
  return (
    <div className={styles.sink}>
      <SwitchField label={label} hint={hint} checked={on} onChange={onSwitch} />
      {on && <SentFields of={label} leaveOut={leaveOut} onChange={onLeaveOut} />}
    </div>
  );
}
