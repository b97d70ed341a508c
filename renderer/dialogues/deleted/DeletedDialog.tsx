import { Trash2, Undo2 } from "lucide-react";
import { useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { FailedState } from "../../app/FailedState.tsx";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import rows from "../../ui/rows.module.css";
import { restoreDialogues } from "../actions/restoreDialogues.ts";
import { formatWhen } from "../formatWhen.ts";
import { PurgeDialog } from "./PurgeDialog.tsx";
import { useDeleted } from "./useDeleted.ts";

type Deleted = Output<"dialogues:listDeleted">[number];

const day = 24 * 60 * 60 * 1000;

/** What was deleted within 30 days: to be brought back, or to go for good. */
export function DeletedDialog() {
  const t = useTexts(versionsTexts);
  const { deleted, failure, reload } = useDeleted();
  const [purging, setPurging] = useState<Deleted>();
  return (
    <Dialog title={t.deleted} description={t.deletedText} onClose={closeOverlay}>
      {failure && (
        <FailedState title={t.failed} failure={failure} retry={t.retry} onRetry={() => void reload()} />
      )}
      {deleted?.length === 0 && (
        <EmptyState icon={Trash2} title={t.deletedEmpty}>
          {t.deletedEmptyText}
        </EmptyState>
      )}
      {deleted !== undefined && deleted.length > 0 && (
        <ul className={rows.list}>
          {deleted.map((one) => (
            <DeletedRow
              key={one.id}
              dialogue={one}
              onRestore={() => void restoreDialogues([one.id]).then(reload)}
              onPurge={() => setPurging(one)}
            />
          ))}
        </ul>
      )}
      {purging && (
        <PurgeDialog
          id={purging.id}
          name={purging.name || t.untitled}
          onClose={() => setPurging(undefined)}
          onPurged={reload}
        />
      )}
    </Dialog>
  );
}

type DeletedRowProps = {
  readonly dialogue: Deleted;
  readonly onRestore: () => void;
  readonly onPurge: () => void;
};

function DeletedRow({ dialogue, onRestore, onPurge }: DeletedRowProps) {
  const t = useTexts(versionsTexts);
  const language = useLanguage();
  const [now] = useState(() => Date.now());
  const name = dialogue.name || t.untitled;
  const days = Math.max(0, Math.ceil((dialogue.goesAt - now) / day));
  return (
    <li className={rows.row}>
      <div className={rows.what}>
        <span className={rows.name}>{name}</span>
        <span className={rows.facts}>
          {t.deletedAt(formatWhen(dialogue.deletedAt, now, language))} · {t.cards(dialogue.cards)} ·{" "}
          {t.goesIn(days)}
        </span>
      </div>
      <Button icon={Undo2} aria-label={t.bringBackName(name)} onClick={onRestore}>
        {t.bringBack}
      </Button>
      <IconButton icon={Trash2} label={t.purgeName(name)} onClick={onPurge} />
    </li>
  );
}
