import type { Status } from "#shared/dialogue/dialogue.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { listStore } from "./listStore.ts";
import styles from "./StatusFilter.module.css";
import { setView } from "./setView.ts";

const choices: readonly (Status | undefined)[] = [undefined, "live", "paused", "draft"];

/** All dialogues, or those of one status. */
export function StatusFilter() {
  const t = useTexts(dialoguesTexts);
  const chosen = listStore(({ view }) => view.status);
  return (
    <fieldset className={styles.filter} aria-label={t.filter}>
      {choices.map((status) => (
        <button
          key={status ?? "all"}
          type="button"
          aria-pressed={status === chosen}
          onClick={() => setView({ status })}
        >
          {status === undefined ? t.all : t.statuses[status]}
        </button>
      ))}
    </fieldset>
  );
}
