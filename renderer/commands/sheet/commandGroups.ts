import { type MenuModel, menuPlaces } from "#shared/ipc/menu.ts";
import type { Command } from "../command.ts";

type Place = MenuModel[number]["place"];

/** Commands by the menu that they stand in; those in none come last, under `others`. */
export function commandGroups(
  commands: Iterable<Command>,
): readonly { readonly place: Place | "others"; readonly commands: readonly Command[] }[] {
  const all = [...commands];
  return [...menuPlaces, "others" as const]
    .map((place) => ({
      place,
      commands: all.filter((command) => (command.menu?.place ?? "others") === place),
    }))
    .filter((group) => group.commands.length > 0);
}
