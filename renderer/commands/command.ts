import type { LucideIcon } from "lucide-react";
import type { MenuModel } from "#shared/ipc/menu.ts";

/** A native menu that commands can stand in. */
export type MenuPlace = MenuModel[number]["place"];

/**
 * One thing the user can do, for menus, toolbars and shortcuts alike. `label`, `when` and `checked` are asked whenever
 * they are shown, so they follow the language and the state.
 */
export type Command = {
  /** `area.verb`, such as `editor.undo`. One command of an id at a time. */
  readonly id: string;
  readonly label: () => string;
  readonly icon?: LucideIcon;
  /** Electron's notation, such as `CmdOrCtrl+Shift+Z`, `F2`, `Delete`. */
  readonly shortcut?: string;
  /** More shortcuts for the same; not shown in menus. */
  readonly alternatives?: readonly string[];
  /** Where it stands in the native menu; a line separates groups. Left out: not in the menu. */
  readonly menu?: { readonly place: MenuPlace; readonly group: number };
  /** Whether its shortcut also works while the cursor is in a text field. Default: no. */
  readonly whileTyping?: boolean;
  /** Whether it belongs to the dialog that is open: its shortcut works while all others rest. Default: no. */
  readonly inDialog?: boolean;
  /** Whether it can run now. Default: always. */
  readonly when?: () => boolean;
  /** Whether its shortcut does nothing at all while it cannot run, rather than what the system does with it. Default: no. */
  readonly claims?: () => boolean;
  /** For commands that switch something on and off. */
  readonly checked?: () => boolean;
  readonly run: () => void;
};
