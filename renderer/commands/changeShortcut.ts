import { preferencesStore } from "../settings/preferencesStore.ts";
import { savePreferences } from "../settings/savePreferences.ts";
import { commandStore } from "./commandStore.ts";
import { conflictOf } from "./conflictOf.ts";
import { shortcutsOf } from "./shortcutsOf.ts";

/** Gives a command a shortcut (blank: none), taking it from the one that has it. Remembered for good. */
export function changeShortcut(id: string, shortcut: string): void {
  const { commands, declared } = commandStore.getState();
  const before = preferencesStore.getState().shortcuts;
  const loser = shortcut === "" ? undefined : conflictOf(commands.values(), id, shortcut);
  const own = declared.get(id);
  const usual = own && shortcutsOf(own)[0];
  const { [id]: _, ...others } = before;
  const mine = shortcut === usual ? {} : { [id]: shortcut };
  const theirs = loser ? { [loser.id]: remaining(shortcutsOf(loser), shortcut) } : {};
  void savePreferences({ shortcuts: { ...others, ...mine, ...theirs } });
}

/** The next shortcut of a command that loses one of several. */
function remaining(shortcuts: readonly string[], lost: string): string {
  return shortcuts.find((own) => own.toLowerCase() !== lost.toLowerCase()) ?? "";
}
