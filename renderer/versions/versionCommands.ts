import { BookmarkPlus, History } from "lucide-react";
import type { Command } from "../commands/command.ts";
import { versionsTexts } from "../i18n/areas/versionsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { versionsStore } from "./versionsStore.ts";

/** Keeping a version and going back to one. Saving needs no command, so its usual key keeps a version. */
export const versionCommands: readonly Command[] = [
  {
    id: "editor.keepVersion",
    label: () => currentTexts(versionsTexts).keep,
    icon: BookmarkPlus,
    shortcut: "CmdOrCtrl+S",
    whileTyping: true,
    menu: { place: "file", group: 4 },
    run: () => versionsStore.setState({ shown: "naming" }),
  },
  {
    id: "editor.versions",
    label: () => currentTexts(versionsTexts).open,
    icon: History,
    shortcut: "CmdOrCtrl+Shift+H",
    whileTyping: true,
    menu: { place: "file", group: 4 },
    run: () => versionsStore.setState({ shown: "timeline" }),
  },
];
