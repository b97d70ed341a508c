import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./VisitForm.module.css";

/** `filled`: how many of its fields say something. */
type FormPartProps = { readonly title: string; readonly filled: number; readonly children: ReactNode };

/** A part of the form that is opened when it is wanted; closed, it tells whether something stands in it. */
export function FormPart({ title, filled, children }: FormPartProps) {
  return (
    <details className={styles.part}>
      <summary>
        <ChevronRight size={14} aria-hidden />
        {title}
        {filled > 0 && <span className={styles.count}>{filled}</span>}
      </summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
