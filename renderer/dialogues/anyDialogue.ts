import { listStore } from "./listStore.ts";

/** Whether one of these is a dialogue, and not a flow, which visitors do not meet by itself. */
export function anyDialogue(ids: readonly string[]): boolean {
  const { dialogues = [] } = listStore.getState();
  return dialogues.some(({ id, type }) => type === "dialogue" && ids.includes(id));
}
