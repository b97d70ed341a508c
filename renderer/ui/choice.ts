import type { LucideIcon } from "lucide-react";

/** One line of a ChoiceDialog. */
export type Choice = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  /** Said quietly at the end, such as why it cannot be chosen. */
  readonly note?: string | undefined;
  /** Its shortcut as keyboards print it. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
};
