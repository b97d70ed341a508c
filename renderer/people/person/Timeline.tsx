import { useLayoutEffect, useRef } from "react";
import { errorText } from "../../app/errorText.ts";
import { activitiesTexts } from "../../i18n/areas/activitiesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import panel from "./PersonPanel.module.css";
import styles from "./Timeline.module.css";
import { TimelineActivity } from "./TimelineActivity.tsx";
import { useTimeline } from "./useTimeline.ts";

/** What a person did, latest first. */
export function Timeline({ id }: { readonly id: number }) {
  const t = useTexts(activitiesTexts);
  const { read, failure, readOn } = useTimeline(id);
  const list = useRef<HTMLOListElement>(null);
  /** The first of those that were asked for: the focus goes there, as the button may go. */
  const wanted = useRef<number>(undefined);
  const count = read?.activities.length ?? 0;
  useLayoutEffect(() => {
    if (wanted.current === undefined || wanted.current >= count) return;
    const item = list.current?.children[wanted.current];
    wanted.current = undefined;
    if (item instanceof HTMLElement) item.focus();
  }, [count]);
  return (
    <>
      {count > 0 && (
        <ol ref={list} className={styles.timeline} aria-label={t.title}>
          {read?.activities.map((activity) => (
            <TimelineActivity key={activity.number} activity={activity} />
          ))}
        </ol>
      )}
      {read && count === 0 && <p className={panel.quiet}>{read.fetched ? t.none : t.notFetched}</p>}
      {!read && !failure && <p className={panel.quiet}>{t.loading}</p>}
      {failure && (
        <div role="alert" className={styles.failure}>
          <p>{errorText(failure).advice}</p>
          <Button onClick={() => void readOn()}>{t.retry}</Button>
        </div>
      )}
      {read?.more && !failure && (
        <Button
          onClick={() => {
            wanted.current = count;
            void readOn();
          }}
        >
          {t.more}
        </Button>
      )}
    </>
  );
}
