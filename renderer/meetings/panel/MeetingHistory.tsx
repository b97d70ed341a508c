import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { meetingsStore } from "../view/meetingsStore.ts";
import { changeWords } from "./changeWords.ts";
import styles from "./MeetingPanel.module.css";

/** What became of a meeting, latest first. */
export function MeetingHistory({ meeting }: { readonly meeting: MeetingView }) {
  const t = useTexts(meetingsTexts);
  const language = useLanguage();
  const agents = meetingsStore((state) => state.agents);
  const names = new Map(agents.map(({ id, name, isGone }) => [id, isGone ? t.removed(name) : name]));
  const words = { t, language, nameOf: (id: string) => names.get(id) ?? t.noAgent };
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const asked = {
    at: meeting.createdAt,
    state: "done" as const,
    text: meeting.waiting ? t.askedFor : t.asked,
  };
  const lines = [
    asked,
    ...meeting.events.map((event) => ({ ...event, text: changeWords(event, words) })),
  ].reverse();
  return (
    <ol className={styles.history}>
      {lines.map(({ at, state, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two lines of one moment apart
        <li key={index} data-state={state}>
          <time dateTime={new Date(at).toISOString()}>{when.format(at)}</time>
          {text}
        </li>
      ))}
    </ol>
  );
}
