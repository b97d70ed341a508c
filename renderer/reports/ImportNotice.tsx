import { reportsTexts } from "../i18n/areas/reportsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { call } from "../ipc/call.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ImportNotice.module.css";
import { reportsStore } from "./reportsStore.ts";

/** How far an import is, and what came of the last one. */
export function ImportNotice() {
  const t = useTexts(reportsTexts);
  const language = useLanguage();
  const importing = reportsStore((state) => state.importing);
  const imported = reportsStore((state) => state.imported);
  const number = (value: number) => value.toLocaleString(language);
  if (importing !== undefined && importing !== "asked")
    return (
      <div className={styles.notice}>
        <progress aria-label={t.importing} max={importing.size} value={importing.read} />
        <span>{t.importedSoFar(number(importing.events), importing.events)}</span>
        <Button onClick={() => void call("reports:stopImport")}>{t.stop}</Button>
      </div>
    );
  return (
    <div role="status">
      {imported && (
        <p className={styles.notice}>
          <span>
            {t.imported(number(imported.added), imported.added, imported.file)}
            {imported.known > 0 && ` ${t.known(number(imported.known), imported.known)}`}
            {imported.broken > 0 &&
              ` ${t.broken(imported.broken, imported.brokenLines.map(number).join(", "))}`}
            {imported.misdated > 0 && ` ${t.misdated(number(imported.misdated), imported.misdated)}`}
            {!imported.done && ` ${t.stopped}`}
          </span>
        </p>
      )}
    </div>
  );
}
