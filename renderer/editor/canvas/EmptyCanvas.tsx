import { MousePointerClick } from "lucide-react";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import styles from "./Canvas.module.css";

/** What an empty canvas says. Clicks go through it. */
export function EmptyCanvas() {
  const t = useTexts(editorTexts);
  return (
    <div className={styles.nothing}>
      <EmptyState icon={MousePointerClick} title={t.emptyTitle}>
        {t.emptyText}
      </EmptyState>
    </div>
  );
}
