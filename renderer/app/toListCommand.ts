import { House } from "lucide-react";
import type { Command } from "../commands/command.ts";
import { navigate } from "./navigate.ts";

/** The command that leads from a screen back to the dialogues. */
export function toListCommand(id: string, label: Command["label"]): Command {
  return {
    id,
    label,
    icon: House,
    shortcut: "CmdOrCtrl+Shift+L",
    whileTyping: true,
    menu: { place: "file", group: 1 },
    run: () => navigate({ screen: "list" }),
  };
}
