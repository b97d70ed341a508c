import type { KeyboardEvent } from "react";

/** Rows that Page Up and Page Down go over. */
const page = 15;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** What a key asks for that is pressed in a row of a table: so many rows down, to open this one, or to close what is open; undefined: nothing. */
export function rowKey(event: KeyboardEvent<HTMLElement>): number | "open" | "close" | undefined {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.hasAttribute("data-row")) return undefined;
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (key === "Escape") return "close";
  return key === "Enter" || key === " " ? "open" : steps[key];
}
