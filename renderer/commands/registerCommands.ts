import { preferencesStore } from "../settings/preferencesStore.ts";
import { applyShortcuts } from "./applyShortcuts.ts";
import type { Command } from "./command.ts";
import { commandStore } from "./commandStore.ts";

/** Adds commands; answers the way to take them out again. A later command of the same id stands before an earlier one. */
export function registerCommands(commands: readonly Command[]): () => void {
  declare((before) => new Map([...before, ...commands.map((command) => [command.id, command] as const)]));
  return () =>
    declare((before) => {
      const after = new Map(before);
      for (const command of commands) if (after.get(command.id) === command) after.delete(command.id);
      return after;
    });
}

function declare(change: (before: ReadonlyMap<string, Command>) => ReadonlyMap<string, Command>): void {
  const declared = change(commandStore.getState().declared);
  commandStore.setState({
    declared,
    commands: applyShortcuts(declared, preferencesStore.getState().shortcuts),
  });
}
