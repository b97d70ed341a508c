import { preferencesStore } from "../settings/preferencesStore.ts";
import { applyShortcuts } from "./applyShortcuts.ts";
import { commandStore } from "./commandStore.ts";

/** Keeps the shortcuts of the commands in step with the user's choices. Call once. */
export function connectShortcuts(): void {
  preferencesStore.subscribe((now, before) => {
    if (now.shortcuts === before.shortcuts) return;
    commandStore.setState(({ declared }) => ({ commands: applyShortcuts(declared, now.shortcuts) }));
  });
}
