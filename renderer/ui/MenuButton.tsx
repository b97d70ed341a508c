import { Menu } from "@base-ui/react/menu";
import type { ComponentProps, ReactElement } from "react";
import { MenuList } from "./MenuList.tsx";
import type { MenuEntry } from "./menuEntry.ts";
import popup from "./popup.module.css";

type MenuButtonProps = {
  /** A Button or IconButton. */
  readonly trigger: ReactElement<ComponentProps<"button">>;
  readonly entries: readonly MenuEntry[];
  readonly align?: "start" | "end";
};

/** A button that opens a menu. */
export function MenuButton({ trigger, entries, align = "end" }: MenuButtonProps) {
  return (
    <Menu.Root>
      <Menu.Trigger render={trigger} />
      <Menu.Portal>
        <Menu.Positioner className={popup.positioner} align={align} sideOffset={5} collisionPadding={8}>
          <Menu.Popup className={popup.popup}>
            <MenuList entries={entries} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
