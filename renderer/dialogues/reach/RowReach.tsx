import { TriangleAlert } from "lucide-react";
import styles from "./RowReach.module.css";
import { reachStore } from "./reachStore.ts";

/** Who sees a dialogue, in plain words; that nobody can, where that is so. */
export function RowReach({ id }: { readonly id: string }) {
  const reach = reachStore(({ reaches }) => reaches.get(id));
  if (reach === undefined) return null;
  const words = reach.words.join(" · ");
  if (reach.never !== undefined)
    return (
      <span className={styles.never} title={`${reach.never.long}\n${words}`}>
        <TriangleAlert size={14} aria-hidden />
        <span className={styles.words}>{reach.never.short}</span>
      </span>
    );
  return (
    <span className={styles.words} title={words}>
      {words}
    </span>
  );
}
