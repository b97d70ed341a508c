import { Search } from "lucide-react";
import type { Command } from "../commands/command.ts";

type SearchCommandOptions = {
  readonly id: string;
  readonly label: Command["label"];
  /** The id of the field that is gone to. */
  readonly field: string;
  readonly when?: NonNullable<Command["when"]>;
};

/** The command that leads to the search of a list. */
export function searchCommand({ id, label, field, when }: SearchCommandOptions): Command {
  return {
    id,
    label,
    icon: Search,
    shortcut: "CmdOrCtrl+F",
    alternatives: ["/"],
    whileTyping: true,
    menu: { place: "edit", group: 4 },
    ...(when && { when }),
    run: () => {
      const input = document.getElementById(field);
      if (input instanceof HTMLInputElement) input.select();
    },
  };
}
