import type { DialogueSummary } from "#shared/ipc/contract.ts";
import { languageStore } from "../i18n/languageStore.ts";
import { listStore } from "./listStore.ts";
import { stateOf } from "./reach/stateOf.ts";
import { visibleDialogues } from "./visibleDialogues.ts";

/** The rows on screen, in their order. */
export function shownDialogues(): readonly DialogueSummary[] {
  const { dialogues = [], view } = listStore.getState();
  return visibleDialogues(dialogues, view, languageStore.getState().language, stateOf);
}
