import type { Command } from "./command.ts";
import { commandStore } from "./commandStore.ts";

/** Adds commands; answers the way to take them out again. A later command of the same id stands before an earlier one. */
export function registerCommands(commands: readonly Command[]): () => void {
  commandStore.setState(({ commands: before }) => ({
    commands: new Map([...before, ...commands.map((command) => [command.id, command] as const)]),
  }));
  return () =>
    commandStore.setState(({ commands: before }) => {
      const after = new Map(before);
      for (const command of commands) if (after.get(command.id) === command) after.delete(command.id);
      return { commands: after };
    });
}
