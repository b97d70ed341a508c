import type { Command } from "./command.ts";

/**
 * The commands with the user's own shortcuts: `chosen` maps ids to shortcuts, blank to none. A chosen one takes the place
 * of all that the command came with.
 */
export function applyShortcuts(
  declared: ReadonlyMap<string, Command>,
  chosen: Readonly<Record<string, string>>,
): ReadonlyMap<string, Command> {
  return new Map(
    [...declared].map(([id, command]) => {
      const own = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
      return [id, own === undefined ? command : withShortcut(command, own)] as const;
    }),
  );
}

function withShortcut(command: Command, own: string): Command {
  const { shortcut: _, alternatives: __, ...rest } = command;
  return own === "" ? rest : { ...rest, shortcut: own };
}
