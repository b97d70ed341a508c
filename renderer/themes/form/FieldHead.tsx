import styles from "./FieldHead.module.css";
import { OwnMark } from "./OwnMark.tsx";
import type { ThemePath } from "./setAt.ts";

/** What stands above a choice of a theme: its label, of this id, and whether the dialogue has one of its own. */
export function FieldHead({
  id,
  label,
  path,
}: {
  readonly id: string;
  readonly label: string;
  readonly path: ThemePath;
}) {
  return (
    <div className={styles.head}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <OwnMark path={path} label={label} />
    </div>
  );
}
