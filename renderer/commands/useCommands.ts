import { useEffect } from "react";
import type { Command } from "./command.ts";
import { registerCommands } from "./registerCommands.ts";

/** Registers commands while the component is on screen. `commands` must be stable: make it at module level or memoise it. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => registerCommands(commands), [commands]);
}
