import type { ReactNode } from "react";
import styles from "./Note.module.css";

/** A quiet sentence of explanation. */
export function Note({ children }: { readonly children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}
