import { useMemo } from "react";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { meetingsTexts } from "../i18n/areas/meetingsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import own from "./MeetingsScreen.module.css";
import { meetingsSearchId } from "./meetingsSearchId.ts";
import { isToMark } from "./view/isToMark.ts";
import { everyMeeting, meetingsStore } from "./view/meetingsStore.ts";
import { setMeetingsView } from "./view/setMeetingsView.ts";
import { useShownMeetings } from "./view/useShownMeetings.ts";

const statuses = [
  "all",
  "booked",
  "rescheduled",
  "toMark",
  "held",
  "noShow",
  "cancelled",
  "requested",
] as const;
const periods = ["all", "upcoming", "past", "dates"] as const;

const none: readonly MeetingView[] = [];

/** Says which meetings are shown, and how many these are. */
export function MeetingsToolbar() {
  const t = useTexts(meetingsTexts);
  const language = useLanguage();
  const meetings = meetingsStore((state) => state.meetings) ?? none;
  const agents = meetingsStore((state) => state.agents);
  const view = meetingsStore((state) => state.view);
  const now = meetingsStore((state) => state.now);
  const shown = useShownMeetings();
  const { toMark, dialogues, having } = useMemo(
    () => ({
      toMark: meetings.filter((meeting) => isToMark(meeting, now)).length,
      dialogues: new Map(meetings.map(({ dialogue }) => [dialogue.id, dialogue.name ?? t.noDialogue])),
      having: new Set(meetings.map(({ agent }) => agent?.id)),
    }),
    [meetings, now, t],
  );
  const named = agents.filter(({ id, isGone }) => !isGone || having.has(id));
  const any = (label: string) => [{ value: "", label }];
  const number = (value: number) => value.toLocaleString(language);
  return (
    <div className={own.toolbar} data-part>
      <SearchField
        id={meetingsSearchId}
        label={t.search}
        clearLabel={t.clearSearch}
        value={view.search}
        onChange={(search) => setMeetingsView({ search })}
        onLeave={() => document.querySelector<HTMLElement>("[data-meeting][tabindex='0']")?.focus()}
      />
      <SelectField
        label={t.statusColumn}
        labelHidden
        value={view.status}
        options={statuses.map((value) => ({ value, label: value === "all" ? t.anyStatus : t.status[value] }))}
        onChange={(status) => setMeetingsView({ status })}
      />
      {view.form === "list" ? (
        <SelectField
          label={t.period}
          labelHidden
          value={view.period}
          options={periods.map((value) => ({ value, label: t.periods[value] }))}
          onChange={(period) => setMeetingsView({ period })}
        />
      ) : (
        <SelectField
          label={t.zone}
          labelHidden
          value={view.zone}
          options={(["own", "agent"] as const).map((value) => ({ value, label: t.zones[value] }))}
          onChange={(zone) => setMeetingsView({ zone })}
        />
      )}
      {view.form === "list" && view.period === "dates" && (
        <>
          <TextField
            {...{ type: "date", label: t.from, title: t.from, labelHidden: true }}
            value={view.from}
            max={view.until}
            onChange={(from) => setMeetingsView({ from })}
          />
          <TextField
            {...{ type: "date", label: t.until, title: t.until, labelHidden: true }}
            value={view.until}
            min={view.from}
            onChange={(until) => setMeetingsView({ until })}
          />
        </>
      )}
      <SelectField
        label={t.agent}
        labelHidden
        value={view.agent}
        options={[
          ...any(t.anyAgent),
          ...named.map(({ id, name, isGone }) => ({ value: id, label: isGone ? t.removed(name) : name })),
        ]}
        onChange={(agent) => setMeetingsView({ agent })}
      />
      <SelectField
        label={t.dialogue}
        labelHidden
        value={view.dialogue}
        options={[...any(t.anyDialogue), ...[...dialogues].map(([value, label]) => ({ value, label }))]}
        onChange={(dialogue) => setMeetingsView({ dialogue })}
      />
      {toMark > 0 && view.status !== "toMark" && (
        <Button onClick={() => setMeetingsView({ ...everyMeeting, status: "toMark", form: "list" })}>
          {t.toMark(toMark)}
        </Button>
      )}
      <p role="status" className={own.size}>
        {t.shown(number(shown.length), number(meetings.length))}
      </p>
    </div>
  );
}
