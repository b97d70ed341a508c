import type { ImportOutcome } from "#shared/ipc/contract.ts";
import { showWhenFree } from "../../app/showWhenFree.ts";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { loadDialogues } from "../actions/loadDialogues.ts";
import { openDialogue } from "../actions/openDialogue.ts";
import { listStore } from "../listStore.ts";

/** Tells what became of imported files: a toast if all went well, else a report of each file. */
export function reportImport(outcomes: readonly ImportOutcome[]): void {
  void loadDialogues();
  const [first] = outcomes;
  if (first === undefined) return;
  const clean = outcomes.every(({ dialogue, repairs }) => dialogue !== undefined && repairs.length === 0);
  if (!clean) {
    showWhenFree({ kind: "imported", outcomes });
    return;
  }
  const t = currentTexts(transferTexts);
  const { dialogue } = first;
  if (dialogue === undefined) return;
  listStore.setState({ active: dialogue.id, selected: new Set() });
  showToast(
    outcomes.length > 1
      ? { text: t.importedMany(outcomes.length) }
      : {
          text: t.imported(dialogue.name || t.untitled),
          action: { label: t.open, run: () => void openDialogue(dialogue.id) },
        },
  );
}
