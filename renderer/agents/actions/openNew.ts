import { flushSync } from "react-dom";
import { agentsStore, type Chosen } from "../agentsStore.ts";
import { nameFieldId } from "../nameFieldId.ts";

/** Opens something that was just made, where it is named first. */
export function openNew(chosen: Chosen): void {
  flushSync(() => agentsStore.setState({ chosen }));
  document.querySelector<HTMLElement>(`[data-field="${nameFieldId}"]`)?.focus();
}
