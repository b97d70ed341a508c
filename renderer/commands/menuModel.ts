import { type MenuModel, menuPlaces } from "#shared/ipc/menu.ts";
import type { Command, MenuPlace } from "./command.ts";
import { isBareKey } from "./isBareKey.ts";

/**
 * The native menu of the commands: every place that has one, in the order of `menuPlaces`; groups in ascending order,
 * within a group as registered. `suspended`: a dialog is open, nothing can be chosen.
 */
export function menuModel(
  commands: Iterable<Command>,
  labels: Readonly<Record<MenuPlace, string>>,
  suspended = false,
): MenuModel {
  const all = [...commands];
  return menuPlaces.flatMap((place) => {
    const items = all
      .flatMap((command) =>
        command.menu?.place === place ? [item(command, command.menu.group, suspended)] : [],
      )
      .sort((a, b) => a.group - b.group);
    return items.length === 0 ? [] : [{ place, label: labels[place], items }];
  });
}

function item(command: Command, group: number, suspended: boolean): MenuModel[number]["items"][number] {
  const checked = command.checked?.();
  return {
    id: command.id,
    label: command.label(),
    // a bare key such as Delete would be taken from text fields if the native menu owned it
    ...(command.shortcut === undefined || isBareKey(command.shortcut)
      ? {}
      : { accelerator: command.shortcut }),
    enabled: !suspended && command.when?.() !== false,
    ...(checked === undefined ? {} : { checked }),
    group,
  };
}
