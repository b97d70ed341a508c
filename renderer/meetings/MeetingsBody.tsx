import { CalendarDays, SearchX } from "lucide-react";
import { FailedState } from "../app/FailedState.tsx";
import { runCommand } from "../commands/runCommand.ts";
import { meetingsTexts } from "../i18n/areas/meetingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import styles from "../ui/ScreenParts.module.css";
import { MonthView } from "./calendar/MonthView.tsx";
import { WeekView } from "./calendar/WeekView.tsx";
import { MeetingsGrid } from "./list/MeetingsGrid.tsx";
import { loadMeetings } from "./view/loadMeetings.ts";
import { everyMeeting, meetingsStore } from "./view/meetingsStore.ts";
import { setMeetingsView } from "./view/setMeetingsView.ts";
import { useShownMeetings } from "./view/useShownMeetings.ts";

/** The meetings, or what stands in their place: being read, could not be read, none yet, none that fits. */
export function MeetingsBody() {
  const t = useTexts(meetingsTexts);
  const meetings = meetingsStore((state) => state.meetings);
  const failure = meetingsStore((state) => state.failure);
  const form = meetingsStore(({ view }) => view.form);
  const shown = useShownMeetings();
  if (failure)
    return (
      <FailedState
        title={t.failed}
        failure={failure}
        retry={t.tryAgain}
        onRetry={() => void loadMeetings()}
      />
    );
  if (meetings === undefined) return <p className={styles.loading}>{t.loading}</p>;
  if (meetings.length === 0)
    return (
      <EmptyState
        icon={CalendarDays}
        title={t.emptyTitle}
        actions={
          <Button look="primary" onClick={() => runCommand("app.agents")}>
            {t.toAgents}
          </Button>
        }
      >
        {t.emptyText}
      </EmptyState>
    );
  if (form === "week") return <WeekView />;
  if (form === "month") return <MonthView />;
  if (shown.length === 0)
    return (
      <EmptyState
        icon={SearchX}
        title={t.noMatch}
        actions={<Button onClick={() => setMeetingsView(everyMeeting)}>{t.showAll}</Button>}
      />
    );
  return <MeetingsGrid />;
}
