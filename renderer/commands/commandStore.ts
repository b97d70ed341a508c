import { create } from "zustand";
import type { Command } from "./command.ts";

/**
 * The commands of what is on screen. `version` grows when the answer of some `when`, `label` or `checked` may have
 * changed; `suspended` counts the open dialogs, during which shortcuts rest.
 */
export type CommandState = {
  readonly commands: ReadonlyMap<string, Command>;
  readonly suspended: number;
  readonly version: number;
};

export const commandStore = create<CommandState>(() => ({ commands: new Map(), suspended: 0, version: 0 }));
