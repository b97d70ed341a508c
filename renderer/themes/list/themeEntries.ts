import { commandStore } from "../../commands/commandStore.ts";
import { shortcutsOf } from "../../commands/shortcutsOf.ts";
import type { MenuEntry } from "../../ui/menuEntry.ts";
import { themesStore } from "../themesStore.ts";

/** What can be done with one theme, as its menu shows it. `isSite`: it is the site's. */
export function themeEntries(id: string, isSite: boolean): readonly MenuEntry[] {
  const entry = (command: string, danger = false): MenuEntry[] => {
    const found = commandStore.getState().commands.get(command);
    if (!found) return [];
    return [
      {
        id: command,
        label: found.label(),
        icon: found.icon,
        shortcut: shortcutsOf(found)[0],
        danger,
        onSelect: () => {
          themesStore.setState({ active: id });
          found.run();
        },
      },
    ];
  };
  return [
    ...entry("themes.open"),
    ...entry("themes.rename"),
    ...entry("themes.duplicate"),
    ...(isSite ? entry("themes.plainSite") : entry("themes.setSite")),
    "line",
    ...entry("themes.delete", true),
  ];
}
