import { ChevronLeft, ChevronRight } from "lucide-react";
import { runCommand } from "../../commands/runCommand.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { meetingsStore } from "../view/meetingsStore.ts";
import { ownClock } from "../view/ownClock.ts";
import { setMeetingsView } from "../view/setMeetingsView.ts";
import styles from "./calendar.module.css";
import { shifted } from "./shifted.ts";

/** Which week or month is seen, and the way to the others. */
export function CalendarHead({ title }: { readonly title: string }) {
  const t = useTexts(meetingsTexts);
  const view = meetingsStore((state) => state.view);
  return (
    <div className={styles.head} data-part>
      <IconButton
        label={t.before[view.form]}
        icon={ChevronLeft}
        onClick={() => setMeetingsView({ at: shifted(view, -1, ownClock()) })}
      />
      <IconButton
        label={t.after[view.form]}
        icon={ChevronRight}
        onClick={() => setMeetingsView({ at: shifted(view, 1, ownClock()) })}
      />
      <Button onClick={() => runCommand("meetings.today")}>{t.today}</Button>
      <h2 aria-live="polite">{title}</h2>
    </div>
  );
}
