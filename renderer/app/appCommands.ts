import {
  ArrowLeftToLine,
  ArrowRightToLine,
  CalendarClock,
  CalendarDays,
  ChartLine,
  Command as CommandIcon,
  Crosshair,
  FileDown,
  Files,
  Info,
  Keyboard,
  Palette,
  Plus,
  Settings,
  Users,
  Workflow,
} from "lucide-react";
import { openAgents } from "../agents/openAgents.ts";
import type { Command } from "../commands/command.ts";
import { importFiles } from "../dialogues/transfer/importFiles.ts";
import { findEverywhere } from "../editor/find/findEverywhere.ts";
import { openSession } from "../editor/session/openSession.ts";
import { openFindAll } from "../find/openFindAll.ts";
import { newFlow } from "../flows/newFlow.ts";
import { appTexts } from "../i18n/areas/appTexts.ts";
import { commandTexts } from "../i18n/areas/commandTexts.ts";
import { dialoguesTexts } from "../i18n/areas/dialoguesTexts.ts";
import { explainTexts } from "../i18n/areas/explainTexts.ts";
import { findTexts } from "../i18n/areas/findTexts.ts";
import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { keyboardTexts } from "../i18n/areas/keyboardTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { openMeetings } from "../meetings/openMeetings.ts";
import { openPeople } from "../people/openPeople.ts";
import { publishCommand } from "../publish/publishCommand.ts";
import { openReports } from "../reports/openReports.ts";
import { syncCommands } from "../settings/sync/syncCommands.ts";
import { openExplain } from "../targeting/openExplain.ts";
import { openThemes } from "../themes/openThemes.ts";
import { appStore } from "./appStore.ts";
import { goToPart } from "./goToPart.ts";

/** What can be done on every screen. */
export const appCommands: readonly Command[] = [
  {
    id: "dialogues.new",
    label: () => currentTexts(dialoguesTexts).create,
    icon: Plus,
    shortcut: "CmdOrCtrl+N",
    whileTyping: true,
    menu: { place: "file", group: 1 },
    run: () => appStore.setState({ overlay: { kind: "create" } }),
  },
  {
    id: "dialogues.newFlow",
    label: () => currentTexts(flowsTexts).newFlow,
    icon: Workflow,
    menu: { place: "file", group: 1 },
    run: () => void newFlow(),
  },
  {
    id: "dialogues.import",
    label: () => currentTexts(dialoguesTexts).import,
    icon: FileDown,
    shortcut: "CmdOrCtrl+O",
    whileTyping: true,
    menu: { place: "file", group: 2 },
    run: () => void importFiles(),
  },
  {
    id: "app.explain",
    label: () => currentTexts(explainTexts).open,
    icon: Crosshair,
    shortcut: "CmdOrCtrl+Alt+E",
    whileTyping: true,
    menu: { place: "view", group: 3 },
    run: openExplain,
  },
  {
    id: "dialogues.findAll",
    label: () => currentTexts(findTexts).findAll,
    icon: Files,
    shortcut: "CmdOrCtrl+Shift+F",
    whileTyping: true,
    menu: { place: "edit", group: 5 },
    run: () => {
      const { session } = openSession.getState();
      if (session) findEverywhere(session);
      else openFindAll();
    },
  },
  {
    id: "app.themes",
    label: () => currentTexts(appTexts).themes,
    icon: Palette,
    shortcut: "CmdOrCtrl+Alt+Y",
    whileTyping: true,
    menu: { place: "view", group: 3 },
    run: () => void openThemes(),
  },
  {
    id: "app.reports",
    label: () => currentTexts(appTexts).reports,
    icon: ChartLine,
    shortcut: "CmdOrCtrl+Alt+R",
    whileTyping: true,
    menu: { place: "view", group: 3 },
    run: () => void openReports(),
  },
  {
    id: "app.people",
    label: () => currentTexts(appTexts).people,
    icon: Users,
    shortcut: "CmdOrCtrl+Alt+U",
    whileTyping: true,
    menu: { place: "view", group: 3 },
    run: () => void openPeople(),
  },
  ...syncCommands,
  {
    id: "app.agents",
    label: () => currentTexts(appTexts).agents,
    icon: CalendarClock,
    shortcut: "CmdOrCtrl+Alt+M",
    whileTyping: true,
    menu: { place: "view", group: 3 },
    run: () => void openAgents(),
  },
  {
    id: "app.meetings",
    label: () => currentTexts(appTexts).meetings,
    icon: CalendarDays,
    shortcut: "CmdOrCtrl+Alt+G",
    whileTyping: true,
    menu: { place: "view", group: 3 },
    run: () => void openMeetings(),
  },
  publishCommand,
  {
    id: "app.settings",
    label: () => currentTexts(appTexts).settings,
    icon: Settings,
    shortcut: "CmdOrCtrl+,",
    whileTyping: true,
    menu: { place: "file", group: 8 },
    run: () => appStore.setState({ overlay: { kind: "settings", page: "site" } }),
  },
  {
    id: "app.palette",
    label: () => currentTexts(commandTexts).palette,
    icon: CommandIcon,
    shortcut: "CmdOrCtrl+K",
    alternatives: ["CmdOrCtrl+Shift+P"],
    whileTyping: true,
    menu: { place: "view", group: 9 },
    run: () => appStore.setState({ overlay: { kind: "palette" } }),
  },
  {
    id: "app.nextPart",
    label: () => currentTexts(keyboardTexts).nextPart,
    icon: ArrowRightToLine,
    shortcut: "F6",
    whileTyping: true,
    menu: { place: "view", group: 8 },
    run: () => goToPart(1),
  },
  {
    id: "app.previousPart",
    label: () => currentTexts(keyboardTexts).previousPart,
    icon: ArrowLeftToLine,
    shortcut: "Shift+F6",
    whileTyping: true,
    menu: { place: "view", group: 8 },
    run: () => goToPart(-1),
  },
  {
    id: "app.shortcuts",
    label: () => currentTexts(commandTexts).shortcuts,
    icon: Keyboard,
    shortcut: "?",
    menu: { place: "help", group: 0 },
    run: () => appStore.setState({ overlay: { kind: "shortcuts" } }),
  },
  {
    id: "app.about",
    label: () => currentTexts(appTexts).about,
    icon: Info,
    menu: { place: "help", group: 9 },
    run: () => appStore.setState({ overlay: { kind: "settings", page: "about" } }),
  },
];
