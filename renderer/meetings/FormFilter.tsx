import styles from "../dialogues/StatusFilter.module.css";
import { meetingsTexts } from "../i18n/areas/meetingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { meetingsStore } from "./view/meetingsStore.ts";
import { setMeetingsView } from "./view/setMeetingsView.ts";

const forms = ["list", "week", "month"] as const;

/** Shows meetings as a list, or in a week or month of a calendar. */
export function FormFilter() {
  const t = useTexts(meetingsTexts);
  const chosen = meetingsStore(({ view }) => view.form);
  return (
    <fieldset className={styles.filter} aria-label={t.form}>
      {forms.map((form) => (
        <button
          key={form}
          type="button"
          aria-pressed={form === chosen}
          onClick={() => setMeetingsView({ form })}
        >
          {t.forms[form]}
        </button>
      ))}
    </fieldset>
  );
}
