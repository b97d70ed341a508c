import type { DialogueSummary } from "#shared/ipc/contract.ts";
import { afterPaint } from "../../editor/session/afterPaint.ts";
import { languageStore } from "../../i18n/languageStore.ts";
import { listStore } from "../listStore.ts";
import { loadReach, retellReach } from "./loadReach.ts";

/** How often it is told anew, in milliseconds: a time may have come. */
const often = 30_000;

/** Keeps who sees each dialogue up to date while the list is open. Answers what ends it. */
export function watchReach(): () => void {
  // The list itself comes first.
  void afterPaint().then(loadReach);
  const timer = setInterval(() => void retellReach(), often);
  const stops = [
    languageStore.subscribe(() => void retellReach()),
    listStore.subscribe(({ dialogues }, before) => {
      if (dialogues !== before.dialogues && revisions(dialogues) !== revisions(before.dialogues))
        void loadReach();
    }),
  ];
  return () => {
    clearInterval(timer);
    for (const stop of stops) stop();
  };
}

/** Changes with any dialogue that is stored anew, comes or goes; not with what is only shown ahead of that. */
function revisions(dialogues: readonly DialogueSummary[] = []): string {
  return dialogues.map(({ id, revision }) => `${id} ${revision}`).join();
}
