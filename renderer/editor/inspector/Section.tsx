import { type ReactNode, useId } from "react";
import styles from "./Section.module.css";

type SectionProps = {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

/** A titled part of the inspector. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}
