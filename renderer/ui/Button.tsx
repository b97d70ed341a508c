import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import styles from "./Button.module.css";
import { classNames } from "./classNames.ts";

type ButtonProps = ComponentProps<"button"> & {
  /** `primary`: the one thing to do here; `danger`: cannot be taken back easily; `quiet`: no border. */
  readonly look?: "primary" | "secondary" | "quiet" | "danger";
  readonly icon?: LucideIcon | undefined;
};

/** A button with a label. For one with an icon alone see IconButton. */
export function Button({ look = "secondary", icon: Icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(styles.button, styles[look], className)}>
      {Icon && <Icon size={15} aria-hidden strokeWidth={2} />}
      {children}
    </button>
  );
}
