import { commandStore } from "./commandStore.ts";
import { isBareKey } from "./isBareKey.ts";
import { isMac } from "./isMac.ts";
import { isTextField } from "./isTextField.ts";
import { matchesShortcut } from "./matchesShortcut.ts";
import { shortcutsOf } from "./shortcutsOf.ts";

/** Runs the command whose shortcut was pressed. A handled key is consumed: neither the native menu nor what else listens runs it again. */
export function runShortcut(event: KeyboardEvent): void {
  const { commands, suspended } = commandStore.getState();
  if (event.defaultPrevented || event.isComposing) return;
  const typing = isTextField(event.target);
  for (const command of commands.values()) {
    if (suspended > 0 && command.inDialog !== true) continue;
    if (typing && command.whileTyping !== true) continue;
    const meant = shortcutsOf(command).some(
      (shortcut) => !(typing && isBareKey(shortcut)) && matchesShortcut(shortcut, event, isMac),
    );
    if (!meant) continue;
    const can = command.when?.() !== false;
    if (!can && command.claims?.() !== true) continue;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (can) command.run();
    return;
  }
}
