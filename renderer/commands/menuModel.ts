import { type MenuModel, menuPlaces } from "#shared/ipc/menu.ts";
import type { Command, MenuPlace } from "./command.ts";

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
    ...(isAccelerator(command.shortcut) ? { accelerator: command.shortcut } : {}),
    enabled: !suspended && command.when?.() !== false,
    ...(checked === undefined ? {} : { checked }),
    group,
  };
}

/** A bare key such as Delete would be taken from text fields if the native menu owned it. */
function isAccelerator(shortcut: string | undefined): shortcut is string {
  return shortcut !== undefined && /^(CmdOrCtrl|Ctrl|Alt|F\d)/.test(shortcut);
}
