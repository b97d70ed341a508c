import { typedStore } from "./typedStore.ts";

/** Goes somewhere else in the settings or out of them; asks first where something typed would be lost. */
export function leaveTyped(leave: () => void): void {
  if (typedStore.getState().isTyped) typedStore.setState({ leave });
  else leave();
}
