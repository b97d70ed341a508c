import type { LucideIcon } from "lucide-react";

/** One line of a menu: something to choose, or a line between groups. */
export type MenuEntry =
  | "line"
  | {
      readonly id: string;
      readonly label: string;
      readonly icon?: LucideIcon | undefined;
      /** Electron's notation; shown at the end. */
      readonly shortcut?: string | undefined;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly onSelect: () => void;
    };
