import { X } from "lucide-react";
import type { Condition } from "#shared/dialogue/condition.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./ConditionBuilder.module.css";

type KeptGroupProps = { readonly condition: Condition; readonly onRemove: () => void };

/** A group inside a group: shown as it stands in the document, so that nothing of it is lost. */
export function KeptGroup({ condition, onRemove }: KeptGroupProps) {
  const t = useTexts(inspectorTexts);
  return (
    <div className={styles.test}>
      <div className={styles.kept}>
        {t.nested}
        <code>{JSON.stringify(condition)}</code>
      </div>
      <IconButton size="small" label={t.removeTest} icon={X} onClick={onRemove} />
    </div>
  );
}
