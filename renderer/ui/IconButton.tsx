import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { commandStore } from "../commands/commandStore.ts";
import { formatShortcut } from "../commands/formatShortcut.ts";
import { isMac } from "../commands/isMac.ts";
import { shortcutsOf } from "../commands/shortcutsOf.ts";
import { classNames } from "./classNames.ts";
import styles from "./IconButton.module.css";

type IconButtonProps = Omit<ComponentProps<"button">, "children"> & {
  /** What it does: read aloud, and shown as its tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  /** A key that always does the same, in Electron's notation; shown in the tooltip. */
  readonly shortcut?: string;
  /** The id of the command that the button stands for, whose present shortcut is shown in the tooltip. */
  readonly command?: string;
  readonly size?: "small" | "normal";
  /** For a button that switches something on and off. */
  readonly pressed?: boolean | undefined;
};

/** A button with an icon alone. */
export function IconButton(props: IconButtonProps) {
  const { label, icon: Icon, shortcut, command, size = "normal", pressed, className, ...rest } = props;
  const own = commandStore(({ commands }) => (command === undefined ? undefined : commands.get(command)));
  const keys = shortcut ?? (own && shortcutsOf(own)[0]);
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      data-tooltip={label}
      data-tooltip-keys={keys && formatShortcut(keys, isMac)}
      {...rest}
      className={classNames(styles.button, styles[size], className)}
    >
      <Icon size={size === "small" ? 15 : 17} aria-hidden strokeWidth={1.9} />
    </button>
  );
}
