import {
  CalendarArrowDown,
  CalendarClock,
  CalendarSearch,
  CalendarX,
  FileSpreadsheet,
  RefreshCw,
  UserRoundCheck,
  UserRoundPen,
  UserRoundX,
} from "lucide-react";
import { searchCommand } from "../app/searchCommand.ts";
import { toListCommand } from "../app/toListCommand.ts";
import type { Command } from "../commands/command.ts";
import { undoCommands } from "../commands/undoCommands.ts";
import { meetingsTexts } from "../i18n/areas/meetingsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { askAbout } from "./actions/askAbout.ts";
import { canChange } from "./actions/canChange.ts";
import { canMark } from "./actions/canMark.ts";
import { markMeeting } from "./actions/markMeeting.ts";
import { meetingsHistory } from "./actions/meetingsHistory.ts";
import { saveMeetings } from "./actions/saveMeetings.ts";
import { takeMeetingStep } from "./actions/takeMeetingStep.ts";
import { meetingsSearchId } from "./meetingsSearchId.ts";
import { followCalendars } from "./view/followCalendars.ts";
import { meetingById } from "./view/meetingById.ts";
import { type Asking, meetingsStore } from "./view/meetingsStore.ts";
import { setMeetingsView } from "./view/setMeetingsView.ts";

const t = () => currentTexts(meetingsTexts);
/** The meeting that commands are about: the one beside the list, or else the one that keys are at. */
const chosen = () => {
  const { opened, active } = meetingsStore.getState();
  return meetingById(opened ?? active);
};
const any = () => (meetingsStore.getState().meetings?.length ?? 0) > 0;
const asks = (kind: Asking["kind"]): Pick<Command, "when" | "run"> => ({
  when: () => {
    const meeting = chosen();
    return meeting !== undefined && canChange(meeting, Date.now());
  },
  run: () => {
    const meeting = chosen();
    if (meeting) askAbout({ kind, id: meeting.id });
  },
});
const marks = (as: "held" | "noShow"): Pick<Command, "when" | "run"> => ({
  when: () => {
    const meeting = chosen();
    return meeting !== undefined && canMark(meeting, Date.now());
  },
  run: () => {
    const meeting = chosen();
    if (meeting) void markMeeting(meeting, as);
  },
});

/** What can be done on the screen of meetings. */
export const meetingsCommands: readonly Command[] = [
  toListCommand("meetings.back", () => t().back),
  ...undoCommands({
    area: "meetings",
    step: (direction) => {
      const step = meetingsHistory.getState()[direction === "undo" ? "done" : "undone"].at(-1);
      return step && t().steps[step.kind];
    },
    take: (direction) => void takeMeetingStep(direction),
  }),
  searchCommand({ id: "meetings.find", label: () => t().find, field: meetingsSearchId, when: any }),
  {
    id: "meetings.look",
    label: () => t().look,
    icon: RefreshCw,
    shortcut: "F5",
    menu: { place: "view", group: 1 },
    when: any,
    run: () => void followCalendars(),
  },
  {
    id: "meetings.today",
    label: () => t().today,
    icon: CalendarSearch,
    shortcut: "CmdOrCtrl+Alt+H",
    menu: { place: "view", group: 1 },
    when: () => meetingsStore.getState().view.form !== "list",
    run: () => setMeetingsView({ at: Date.now() }),
  },
  {
    id: "meetings.reschedule",
    label: () => t().rescheduleAsk,
    icon: CalendarClock,
    menu: { place: "edit", group: 2 },
    ...asks("reschedule"),
  },
  {
    id: "meetings.reassign",
    label: () => t().reassignAsk,
    icon: UserRoundPen,
    menu: { place: "edit", group: 2 },
    ...asks("reassign"),
  },
  {
    id: "meetings.cancel",
    label: () => t().cancel,
    icon: CalendarX,
    menu: { place: "edit", group: 2 },
    ...asks("cancel"),
  },
  {
    id: "meetings.held",
    label: () => t().markHeld,
    icon: UserRoundCheck,
    menu: { place: "edit", group: 3 },
    ...marks("held"),
  },
  {
    id: "meetings.noShow",
    label: () => t().markNoShow,
    icon: UserRoundX,
    menu: { place: "edit", group: 3 },
    ...marks("noShow"),
  },
  {
    id: "meetings.saveCsv",
    label: () => t().saveCsv,
    icon: FileSpreadsheet,
    menu: { place: "file", group: 3 },
    when: any,
    run: () => void saveMeetings("csv"),
  },
  {
    id: "meetings.saveIcs",
    label: () => t().saveIcs,
    icon: CalendarArrowDown,
    menu: { place: "file", group: 3 },
    when: any,
    run: () => void saveMeetings("ics"),
  },
];
