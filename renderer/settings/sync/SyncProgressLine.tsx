import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import { syncTexts } from "../../i18n/areas/syncTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { progressWords } from "./progressWords.ts";
import styles from "./sync.module.css";

type SyncProgressLineProps = { readonly name: string; readonly progress: SyncProgress };

/** How far a sync is. Each step is read out once, its numbers are not. */
export function SyncProgressLine({ name, progress }: SyncProgressLineProps) {
  const t = useTexts(syncTexts);
  const language = useLanguage();
  const { rows, total, step, waits } = progress;
  const isMeasured = total !== undefined && total > 0 && waits === undefined;
  return (
    <div className={styles.progress}>
      <progress
        aria-label={t.progressOf(name)}
        {...(isMeasured ? { value: Math.min(rows, total), max: total } : {})}
      />
      <span>{progressWords(progress, t, language).join(" · ")}</span>
      <span className="visually-hidden" role="status">
        {waits === undefined ? t.steps[step] : t.waits[waits]}
      </span>
    </div>
  );
}
