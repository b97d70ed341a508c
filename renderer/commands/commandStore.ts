import { create } from "zustand";
import type { Command } from "./command.ts";

/**
 * The commands of what is on screen. `declared` has them as they were made, `commands` with the shortcuts that the user
 * gave them. `version` grows when the answer of some `when`, `label` or `checked` may have changed; `suspended` counts
 * the open dialogs, during which shortcuts rest.
 */
export type CommandState = {
  readonly declared: ReadonlyMap<string, Command>;
  readonly commands: ReadonlyMap<string, Command>;
  readonly suspended: number;
  readonly version: number;
};

export const commandStore = create<CommandState>(() => ({
  declared: new Map(),
  commands: new Map(),
  suspended: 0,
  version: 0,
}));
