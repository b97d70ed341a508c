import { useState } from "react";
import type { Backup } from "#shared/ipc/backup.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { formatMoment } from "../../versions/formatMoment.ts";
import { restoreBackup } from "./restoreBackup.ts";

/** Asks before a copy takes the place of everything that is stored now. */
export function RestoreBackupDialog({
  backup,
  onClose,
}: {
  readonly backup: Backup;
  readonly onClose: () => void;
}) {
  const t = useTexts(versionsTexts);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      size="small"
      title={t.restoreTitle(formatMoment(backup.at, language))}
      description={t.restoreText}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            look="danger"
            disabled={busy}
            onClick={() => {
              setBusy(true);
              void restoreBackup(backup.name).finally(onClose);
            }}
          >
            {t.restoreBackup}
          </Button>
        </>
      }
    />
  );
}
