import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { listStore } from "./listStore.ts";
import styles from "./StatusFilter.module.css";
import { setView } from "./setView.ts";

/** Dialogues, or the flows that they call. */
export function TypeFilter() {
  const t = useTexts(flowsTexts);
  const chosen = listStore(({ view }) => view.type);
  return (
    <fieldset className={styles.filter} aria-label={t.show}>
      {(["dialogue", "flow"] as const).map((type) => (
        <button
          key={type}
          type="button"
          aria-pressed={type === chosen}
          onClick={() => setView({ type, status: undefined })}
        >
          {type === "dialogue" ? t.dialogues : t.flows}
        </button>
      ))}
    </fieldset>
  );
}
