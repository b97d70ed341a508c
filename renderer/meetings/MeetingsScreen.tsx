import { Download, RefreshCw } from "lucide-react";
import { useEffect } from "react";
import { commandsChanged } from "../commands/commandsChanged.ts";
import { runCommand } from "../commands/runCommand.ts";
import { useCommands } from "../commands/useCommands.ts";
import { meetingsTexts } from "../i18n/areas/meetingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { MenuButton } from "../ui/MenuButton.tsx";
import { Screen } from "../ui/Screen.tsx";
import styles from "../ui/ScreenParts.module.css";
import { ChangeDialogs } from "./actions/ChangeDialogs.tsx";
import { meetingsHistory } from "./actions/meetingsHistory.ts";
import { saveMeetings } from "./actions/saveMeetings.ts";
import { FormFilter } from "./FormFilter.tsx";
import { MeetingsBody } from "./MeetingsBody.tsx";
import own from "./MeetingsScreen.module.css";
import { MeetingsToolbar } from "./MeetingsToolbar.tsx";
import { meetingsCommands } from "./meetingsCommands.ts";
import { meetingsRevision } from "./meetingsRevision.ts";
import { MeetingPanel } from "./panel/MeetingPanel.tsx";
import { UnreadNotice } from "./UnreadNotice.tsx";
import { followCalendars } from "./view/followCalendars.ts";
import { loadMeetings } from "./view/loadMeetings.ts";
import { meetingsStore } from "./view/meetingsStore.ts";

/** Every meeting that visitors have asked for, and what became of it. */
export function MeetingsScreen() {
  const t = useTexts(meetingsTexts);
  useCommands(meetingsCommands);
  useEffect(() => {
    void loadMeetings().then(() => {
      if (meetingsStore.getState().meetings?.length) void followCalendars();
    });
    const stops = [
      meetingsStore.subscribe(commandsChanged),
      meetingsHistory.subscribe(commandsChanged),
      meetingsRevision.subscribe(() => void loadMeetings()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const any = meetingsStore(({ meetings }) => meetings !== undefined && meetings.length > 0);
  const unreadable = meetingsStore((state) => state.unreadable);
  const looking = meetingsStore((state) => state.looking);
  const told = meetingsStore((state) => state.told);
  const opened = meetingsStore(({ meetings, opened: id }) => meetings?.find((one) => one.id === id));
  return (
    <Screen
      title={t.title}
      back={t.back}
      onBack={() => runCommand("meetings.back")}
      actions={
        any && (
          <>
            <FormFilter />
            <Button icon={RefreshCw} disabled={looking} onClick={() => runCommand("meetings.look")}>
              {looking ? t.looking : t.look}
            </Button>
            <MenuButton
              trigger={<Button icon={Download}>{t.save}</Button>}
              entries={[
                { id: "csv", label: t.saveCsv, onSelect: () => void saveMeetings("csv") },
                { id: "ics", label: t.saveIcs, onSelect: () => void saveMeetings("ics") },
              ]}
            />
          </>
        )
      }
    >
      <div className={styles.parts}>
        <div className={styles.list}>
          {unreadable > 0 && <p className={own.notice}>{t.unreadable(unreadable)}</p>}
          {any && <UnreadNotice />}
          {any && <MeetingsToolbar />}
          <MeetingsBody />
        </div>
        {opened && <MeetingPanel key={opened.id} meeting={opened} />}
      </div>
      <ChangeDialogs />
      <div role="status" className="visually-hidden">
        <span key={told.count}>{told.text}</span>
      </div>
    </Screen>
  );
}
