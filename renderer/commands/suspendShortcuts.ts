import { commandStore } from "./commandStore.ts";

/** Lets every shortcut rest, for a modal dialog; answers the way to wake them. */
export function suspendShortcuts(): () => void {
  commandStore.setState(({ suspended }) => ({ suspended: suspended + 1 }));
  return () => commandStore.setState(({ suspended }) => ({ suspended: suspended - 1 }));
}
