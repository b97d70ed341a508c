import { UploadCloud } from "lucide-react";
import { appStore } from "../app/appStore.ts";
import type { Command } from "../commands/command.ts";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";

/** Opens the review of what a publish would do. */
export const publishCommand: Command = {
  id: "app.publish",
  label: () => currentTexts(publishTexts).command,
  icon: UploadCloud,
  shortcut: "CmdOrCtrl+Alt+P",
  whileTyping: true,
  menu: { place: "file", group: 3 },
  run: () => appStore.setState({ overlay: { kind: "publish" } }),
};
