import { ChevronRight } from "lucide-react";
import { activitiesTexts } from "../../i18n/areas/activitiesTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { activityWords } from "./activityWords.ts";
import { dateFormat } from "./dateFormat.ts";
import styles from "./Timeline.module.css";
import type { Activity } from "./useTimeline.ts";

/** One thing that a person did: what, with what and when, and, when asked, all that Marketo noted of it. */
export function TimelineActivity({ activity }: { readonly activity: Activity }) {
  const { at, about, details } = activity;
  const t = useTexts(activitiesTexts);
  const language = useLanguage();
  const said = (
    <span className={styles.said}>
      <span className={styles.words}>{activityWords(activity, t)}</span>
      {about !== null && <span className={styles.about}>{about}</span>}
      <time className={styles.when} dateTime={new Date(at).toISOString()}>
        {dateFormat(language, "moment").format(at)}
      </time>
    </span>
  );
  if (details.length === 0)
    return (
      <li tabIndex={-1} className={styles.activity}>
        {said}
      </li>
    );
  return (
    <li tabIndex={-1} className={styles.activity}>
      <details>
        <summary>
          {said}
          <ChevronRight size={14} aria-hidden />
        </summary>
        <dl data-selectable>
          {details.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
