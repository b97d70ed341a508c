import { Info, Settings } from "lucide-react";
import type { Command } from "../commands/command.ts";
import { appTexts } from "../i18n/areas/appTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { appStore } from "./appStore.ts";

/** What can be done on every screen. */
export const appCommands: readonly Command[] = [
  {
    id: "app.settings",
    label: () => currentTexts(appTexts).settings,
    icon: Settings,
    shortcut: "CmdOrCtrl+,",
    whileTyping: true,
    menu: { place: "file", group: 8 },
    run: () => appStore.setState({ settings: "site" }),
  },
  {
    id: "app.about",
    label: () => currentTexts(appTexts).about,
    icon: Info,
    menu: { place: "help", group: 9 },
    run: () => appStore.setState({ settings: "about" }),
  },
];
