import { Menu } from "@base-ui/react/menu";
import { formatShortcut } from "../commands/formatShortcut.ts";
import { isMac } from "../commands/isMac.ts";
import { classNames } from "./classNames.ts";
import type { MenuEntry } from "./menuEntry.ts";
import popup from "./popup.module.css";

/** The lines of a menu, inside a popup of Base UI's Menu. */
export function MenuList({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return entries.map((entry, index) =>
    entry === "line" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
      <Menu.Separator key={`line-${index}`} className={popup.line} />
    ) : (
      <Menu.Item
        key={entry.id}
        className={classNames(popup.item, entry.danger && popup.danger)}
        disabled={entry.disabled ?? false}
        onClick={entry.onSelect}
      >
        {entry.icon && <entry.icon size={15} aria-hidden />}
        {entry.label}
        {entry.shortcut && <kbd className={popup.end}>{formatShortcut(entry.shortcut, isMac)}</kbd>}
      </Menu.Item>
    ),
  );
}
