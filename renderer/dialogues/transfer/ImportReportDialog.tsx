import { CircleCheck, CircleX, Wrench } from "lucide-react";
import type { ImportOutcome } from "#shared/ipc/contract.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { openDialogue } from "../actions/openDialogue.ts";
import { problemLine } from "./problemLine.ts";
import styles from "./Report.module.css";
import { repairLine } from "./repairLine.ts";

/** What became of each imported file. */
export function ImportReportDialog({ outcomes }: { readonly outcomes: readonly ImportOutcome[] }) {
  const t = useTexts(transferTexts);
  const good = outcomes.filter(({ dialogue }) => dialogue !== undefined).length;
  return (
    <Dialog
      title={t.importTitle(good, outcomes.length - good)}
      description={t.importText}
      onClose={closeOverlay}
      footer={
        <Button look="primary" onClick={closeOverlay}>
          {t.done}
        </Button>
      }
    >
      <ul className={styles.list}>
        {outcomes.map((outcome, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two dropped files may have the same name
          <Outcome key={index} outcome={outcome} />
        ))}
      </ul>
    </Dialog>
  );
}

function Outcome({ outcome: { name, dialogue, repairs, problems } }: { readonly outcome: ImportOutcome }) {
  const t = useTexts(transferTexts);
  const language = useLanguage();
  const lines = new Set([
    ...problems.map((problem) => problemLine(problem, language)),
    ...repairs.map((repair) => repairLine(repair, language)),
  ]);
  const open = () => {
    closeOverlay();
    if (dialogue) void openDialogue(dialogue.id);
  };
  const Icon = dialogue === undefined ? CircleX : repairs.length > 0 ? Wrench : CircleCheck;
  const state = dialogue === undefined ? "error" : repairs.length > 0 ? "warning" : "ok";
  return (
    <li className={styles.item}>
      <Icon size={17} aria-hidden data-state={state} />
      <div className={styles.words} data-selectable>
        <strong>{name}</strong>
        <span className={styles.note}>
          {dialogue === undefined ? t.notImported : t.importedAs(dialogue.name || t.untitled)}
          {repairs.length > 0 && ` · ${t.repairs(repairs.length)}`}
        </span>
        <ul className={styles.reasons}>
          {[...lines].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {dialogue && <Button onClick={open}>{t.open}</Button>}
    </li>
  );
}
