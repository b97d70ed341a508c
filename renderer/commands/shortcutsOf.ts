import type { Command } from "./command.ts";

/** Every shortcut of a command, the one that menus show first. */
export function shortcutsOf({ shortcut, alternatives = [] }: Command): readonly string[] {
  return shortcut === undefined ? alternatives : [shortcut, ...alternatives];
}
