import type { Command } from "./command.ts";
import { shortcutsOf } from "./shortcutsOf.ts";

/** The other command that has this shortcut already. Capitals make no difference. */
export function conflictOf(commands: Iterable<Command>, id: string, shortcut: string): Command | undefined {
  const wanted = shortcut.toLowerCase();
  for (const command of commands)
    if (command.id !== id && shortcutsOf(command).some((own) => own.toLowerCase() === wanted)) return command;
  return undefined;
}
