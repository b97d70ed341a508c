import { Menu } from "@base-ui/react/menu";
import { MenuList } from "./MenuList.tsx";
import type { MenuEntry } from "./menuEntry.ts";
import popup from "./popup.module.css";

type PopupMenuProps = {
  /** The element it hangs on, or a point of the window in CSS pixels. */
  readonly at: Element | { readonly x: number; readonly y: number };
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
  /** What gets the focus when it closes; false: what was chosen has seen to it. Null or left out: what had it before. */
  readonly returnFocus?: () => HTMLElement | null | false;
};

/** A menu that something else opened: a context menu, or one menu shared by many rows. It is open while it is on screen. */
export function PopupMenu({ at, label, entries, onClose, returnFocus }: PopupMenuProps) {
  const anchor =
    at instanceof Element ? at : { getBoundingClientRect: () => DOMRect.fromRect({ x: at.x, y: at.y }) };
  return (
    <Menu.Root open onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal>
        <Menu.Positioner
          className={popup.positioner}
          anchor={anchor}
          align={at instanceof Element ? "end" : "start"}
          sideOffset={4}
          collisionPadding={8}
        >
          <Menu.Popup className={popup.popup} aria-label={label} finalFocus={() => returnFocus?.() ?? true}>
            <MenuList entries={entries} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
