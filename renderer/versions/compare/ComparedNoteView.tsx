import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./ComparedBeside.module.css";
import type { ComparedNote } from "./compareElements.ts";

/** A note of a version, with what became of it. */
export const ComparedNoteView = memo(function ComparedNoteView({
  data: { note, how },
}: NodeProps<ComparedNote>) {
  const t = useTexts(versionsTexts);
  return (
    <div className={styles.note} data-how={how} data-color={note.color}>
      {how && <span className={styles.how}>{t.how[how]}</span>}
      <p className={styles.text}>{note.text}</p>
    </div>
  );
});
