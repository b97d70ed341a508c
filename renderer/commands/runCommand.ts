import { commandStore } from "./commandStore.ts";

/** Runs the command if it is there and can run now; says whether it did. */
export function runCommand(id: string): boolean {
  const command = commandStore.getState().commands.get(id);
  if (command === undefined || command.when?.() === false) return false;
  command.run();
  return true;
}
