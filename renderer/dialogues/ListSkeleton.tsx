import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./ListSkeleton.module.css";

/** Stands in for the rows while they are being read; invisible for a moment, as that is mostly enough. */
export function ListSkeleton() {
  const t = useTexts(dialoguesTexts);
  return (
    <div className={styles.skeleton} role="status" aria-label={t.loadingLabel}>
      {["a", "b", "c", "d", "e"].map((row) => (
        <div key={row} className={styles.row} />
      ))}
    </div>
  );
}
